import type { LooseBridge, Probe } from './Probe';

declare const ewa: LooseBridge;

/** Node and the bridge: what a page has at hand without doing anything. */
export const pageProbes: readonly Probe[] = [
  {
    name: 'has no require',
    attempt: () => typeof Reflect.get(window, 'require'),
    expected: 'undefined',
  },
  {
    name: 'has no process',
    attempt: () => typeof Reflect.get(window, 'process'),
    expected: 'undefined',
  },
  {
    name: 'has no module',
    attempt: () => typeof Reflect.get(window, 'module'),
    expected: 'undefined',
  },
  {
    name: 'has no Buffer',
    attempt: () => typeof Reflect.get(window, 'Buffer'),
    expected: 'undefined',
  },
  {
    name: 'has no global object of Node',
    attempt: () => typeof Reflect.get(window, 'global'),
    expected: 'undefined',
  },
  {
    name: 'has a bridge of two functions and nothing else',
    attempt: () => Object.keys(ewa).toSorted().join(),
    expected: 'invoke,on',
  },
  {
    name: 'cannot put another bridge in its place',
    attempt: () => {
      const before = ewa;
      try {
        Reflect.set(window, 'ewa', {});
      } catch {
        return true;
      }
      return Reflect.get(window, 'ewa') === before;
    },
    expected: true,
  },
  {
    name: 'cannot change a function of the bridge',
    attempt: () => {
      const before = ewa.invoke;
      Reflect.set(ewa, 'invoke', () => 'mine');
      return ewa.invoke === before;
    },
    expected: true,
  },
  {
    name: 'reaches no channel that is not of the contract',
    attempt: async () => ewa.invoke('anything', null).catch(() => 'refused'),
    expected: 'refused',
  },
  {
    name: 'reaches no channel of a library',
    attempt: async () => ewa.invoke('electron-store-get-data').catch(() => 'refused'),
    expected: 'refused',
  },
  {
    name: 'hears no event that is not of the contract',
    attempt: () => {
      try {
        ewa.on('anything', () => undefined);
        return 'listening';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot name a file to open',
    attempt: async () =>
      ewa.invoke('document:open', { recentId: '/etc/passwd' }).then(
        () => 'answered',
        (error: Error) => error.message.includes('outside the contract'),
      ),
    expected: true,
  },
  {
    name: 'cannot slip a path into a request',
    attempt: async () =>
      ewa.invoke('document:open', { recentId: null, path: '/etc/passwd' }).then(
        () => 'answered',
        (error: Error) => error.message.includes('outside the contract'),
      ),
    expected: true,
  },
  {
    name: 'cannot close a document that it does not hold',
    attempt: async () =>
      ewa
        .invoke('document:close', {
          documentId: '11111111-1111-4111-8111-111111111111',
          answer: 'discard',
        })
        .then(
          () => 'answered',
          (error: Error) => error.message.includes('No such document'),
        ),
    expected: true,
  },
  {
    name: 'has no bridge in a frame inside it',
    attempt: async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const found = typeof Reflect.get(frame.contentWindow ?? {}, 'ewa');
      frame.remove();
      return found;
    },
    expected: 'undefined',
  },
  {
    name: 'has no Node in a frame inside it',
    attempt: async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const found = typeof Reflect.get(frame.contentWindow ?? {}, 'require');
      frame.remove();
      return found;
    },
    expected: 'undefined',
  },
];
