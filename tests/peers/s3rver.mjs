// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An S3 server with the keys S3RVER and S3RVER. It takes any signature of version 4, so in front of it stands one that
// computes each anew with another implementation, and refuses those that differ.
import http from "node:http";
import aws4 from "aws4";
import S3rver from "s3rver";

const port = Number(process.argv[2]);
const store = new S3rver({
    port: 0,
    address: "127.0.0.1",
    directory: process.argv[3],
    silent: true,
    configureBuckets: [{ name: "eodata" }],
});

function isSignedRight(request) {
    const given = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/[^/]+\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
        request.headers.authorization ?? "");
    if (!given)
        return false;
    const headers = {};
    const extra = {};
    for (const name of given[3].split(";")) {
        headers[name] = request.headers[name];
        extra[name] = true;
    }
    const again = aws4.sign(
        { service: "s3", region: given[2], method: request.method, path: request.url, headers, extraHeadersToInclude: extra },
        { accessKeyId: given[1], secretAccessKey: "S3RVER" });
    return again.headers.Authorization.endsWith(given[4]);
}

function refuse(response) {
    response.writeHead(403, { "Content-Type": "application/xml" });
    response.end("<Error><Code>SignatureDoesNotMatch</Code><Message>It was computed anew.</Message></Error>");
}

store.run().then(({ port: inner }) => {
    http.createServer((request, response) => {
        if (!isSignedRight(request)) {
            request.resume();
            refuse(response);
            return;
        }
        const { method, url, headers } = request;
        const onward = http.request({ host: "127.0.0.1", port: inner, method, path: url, headers }, (answer) => {
            response.writeHead(answer.statusCode, answer.headers);
            answer.pipe(response);
        });
        request.pipe(onward);
    }).listen(port, "127.0.0.1", () => console.log("ready"));
});
