/**
 * What a page of the app may do. Scripts, styles, fonts and workers come from the app's own files;
 * nothing else is loaded, framed, posted or connected to, and no text becomes markup or script but
 * through the named policies.
 *
 * `blob:` in `img-src` is for pictures of pages. Styles in attributes are left out on purpose: those
 * of pasted text are dropped, and components set theirs by script.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ewa-worker dompurify',
].join('; ');

/** Sent with every file of the app; workers take their rules from their own file's headers. */
export function responseHeaders(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  };
}

const REFUSED_FEATURES = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'usb',
  'serial',
  'hid',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'xr-spatial-tracking',
  'local-fonts',
  'idle-detection',
] as const;
