<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n suggestion, the current one: %1</numerusform>
            <numerusform>%n suggestions, the current one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n scene here</numerusform>
            <numerusform>%n scenes here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n scene covers %1 of the area.</numerusform>
            <numerusform>%n scenes cover %1 of the area.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n scene is offline and has to be ordered from its provider first.</numerusform>
            <numerusform>%n scenes are offline and have to be ordered from their provider first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n file added to the queue.</numerusform>
            <numerusform>%n files added to the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n file was removed from the list.</numerusform>
            <numerusform>%n files were removed from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n scene written.</numerusform>
            <numerusform>%n scenes written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n file has no web address and was left out.</numerusform>
            <numerusform>%n files have no web address and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneTimeline</name>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n entry could not be read)</numerusform>
            <numerusform>(%n entries could not be read)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>%n scene so far</numerusform>
            <numerusform>%n scenes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Stopped after %n scene</numerusform>
            <numerusform>Stopped after %n scenes</numerusform>
        </translation>
    </message>
</context>
</TS>
