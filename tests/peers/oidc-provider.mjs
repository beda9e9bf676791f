// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OpenID provider as the package makes it, with a desktop client that has no secret, and a service that has one.
import Provider from "oidc-provider";

const port = Number(process.argv[2]);
const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
        {
            client_id: "desktop",
            application_type: "native",
            token_endpoint_auth_method: "none",
            redirect_uris: ["http://127.0.0.1/"],
            response_types: ["code"],
            grant_types: [
                "authorization_code",
                "refresh_token",
                "urn:ietf:params:oauth:grant-type:device_code",
            ],
        },
        {
            client_id: "service",
            client_secret: "a secret with & + and %",
            token_endpoint_auth_method: "client_secret_post",
            redirect_uris: [],
            response_types: [],
            grant_types: ["client_credentials"],
        },
    ],
    features: {
        devInteractions: { enabled: true },
        deviceFlow: { enabled: true },
        clientCredentials: { enabled: true },
    },
    scopes: ["openid", "offline_access"],
    pkce: { required: () => true },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ["test"] },
});
provider.listen(port, "127.0.0.1", () => console.log("ready"));
