/** The scheme of the app's own files. Its `.origin` is the string "null", so parts are compared. */
export const APP_SCHEME = 'app';
const APP_HOST = 'ewa';
export const START_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether an address is one of the app's own, whatever its path. */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
