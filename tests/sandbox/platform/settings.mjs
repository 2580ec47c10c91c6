// SPDX-License-Identifier: MIT
/** What a test may change while the platform runs (control port: POST /settings); values are checked. */
const kChoices = {
  envelope: ['meta', 'nested', 'cursor', 'bare'],   // shape of lists
  wrap: ['data', 'status', 'success'],              // {data} alone, or beside status/success and message
  order: ['newest', 'oldest'],                      // within a page; page 1 is the newest either way
  loginRefusal: [401, 422],                         // a wrong password
  idempotency: [true, false],                       // keys honoured or ignored
  staffSupportEvents: [true, false],                // support.message of everyone to staff sockets
  numericSub: [true, false],                        // JWT sub as a number
  refreshAllowed: [true, false],
  dropOnRefresh: [true, false],                     // the socket of a refreshed token is dropped
  requireUserType: [true, false],                   // the user_type header on every call, not only on login
};
const kNumbers = {
  perPage: [1, 100],         // default page size
  maxPerPage: [1, 5000],
  tokenTtl: [1, 31536000],   // seconds
  refreshGrace: [0, 3600],   // seconds in which the old token still works after a refresh
  rateLimit: [0, 1000000],   // requests a minute and user; 0: no limit
  retryAfter: [0, 3600],     // seconds in Retry-After of a 429
  gatewaySkew: [0, 3600],    // seconds that the gateway's clock is behind
};

export class Settings {
  constructor({ tokenTtl = 3600 } = {}) {
    Object.assign(this, {
      envelope: 'meta', wrap: 'data', order: 'newest', loginRefusal: 401, idempotency: true,
      staffSupportEvents: true, numericSub: false, refreshAllowed: true, dropOnRefresh: false,
      requireUserType: false, perPage: 50, maxPerPage: 100, tokenTtl, refreshGrace: 0, rateLimit: 0,
      retryAfter: 3, gatewaySkew: 0,
    });
  }

  /** Takes the changes that fit; throws on the first that does not, changing nothing. */
  change(changes) {
    for (const [key, value] of Object.entries(changes)) {
      const range = kNumbers[key];
      const fits = range
        ? Number.isInteger(value) && value >= range[0] && value <= range[1]
        : kChoices[key]?.includes(value);
      if (!fits) throw new Error(`setting ${key} cannot be ${JSON.stringify(value)}`);
    }
    Object.assign(this, changes);
  }
}
