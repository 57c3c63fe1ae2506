/** `chrome` as functions see it that run inside the browser; both browsers know it under this name. */
declare const chrome: typeof import('wxt/browser').browser;
