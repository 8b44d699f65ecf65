import type { Probe } from './Probe';

/** What a page might ask of the computer. */
export const permissionProbes: readonly Probe[] = [
  {
    name: 'may not know where it is',
    attempt: async () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          () => resolve('refused'),
          { timeout: 500 },
        );
      }),
    expected: 'refused',
  },
  {
    name: 'is told that it may never know where it is',
    attempt: async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
    expected: 'denied',
  },
  {
    name: 'may not show notifications',
    attempt: async () => Notification.requestPermission(),
    expected: 'denied',
  },
  {
    name: 'may not listen or look',
    attempt: async () => {
      try {
        await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
        return 'granted';
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'NotAllowedError',
  },
  {
    name: 'may not watch the screen',
    attempt: async () => {
      try {
        await navigator.mediaDevices.getDisplayMedia();
        return 'granted';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'may not read the clipboard unasked',
    attempt: async () => {
      try {
        return await navigator.clipboard.readText();
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'may not use musical instruments',
    attempt: async () => {
      try {
        await navigator.requestMIDIAccess({ sysex: true });
        return 'granted';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'may not open files by itself',
    attempt: () => typeof Reflect.get(window, 'showOpenFilePicker'),
    expected: 'undefined',
  },
  {
    name: 'may not store without end',
    attempt: async () => navigator.storage.persist(),
    expected: false,
  },
  {
    name: 'may not stop the page with a dialog',
    attempt: () => {
      const before = performance.now();
      window.alert('Wait');
      return performance.now() - before < 1000;
    },
    expected: true,
  },
];
