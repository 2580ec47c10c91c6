// SPDX-License-Identifier: MIT
const kTimeoutMs = 5000;

/** The gateway's questions to the api, over HTTP. */
export class ApiClient {
  constructor(base, secret) {
    this.base = base;
    this.secret = secret;
  }

  async ask(path, token) {
    const headers = { 'x-internal-secret': this.secret, authorization: `Bearer ${token}` };
    const response = await fetch(this.base + path, { headers, signal: AbortSignal.timeout(kTimeoutMs) });
    if (!response.ok) throw new Error(`internal api answered ${response.status}`);
    return response.json();
  }

  checkToken(token) {
    return this.ask('/internal/token', token);
  }

  async isMember(conversationId, userId, token) {
    return (await this.ask(`/internal/conversations/${conversationId}/members/${userId}`, token)).member;
  }
}
