import type { Probe } from './Probe';

/** Leaving the page. Each ends with where the page is then. */
export const wayOutProbes: readonly Probe[] = [
  {
    name: 'opens no window',
    attempt: (server) => window.open(`${server}/window`) === null,
    expected: true,
  },
  {
    name: 'opens no window on a file',
    attempt: () => window.open('file:///etc/hostname') === null,
    expected: true,
  },
  {
    name: 'opens no empty window',
    attempt: () => window.open('about:blank') === null,
    expected: true,
  },
  {
    name: 'does not go elsewhere',
    attempt: (server) => {
      location.href = `${server}/elsewhere`;
    },
    expected: undefined,
  },
  {
    name: 'does not go to a file',
    attempt: () => {
      location.href = 'file:///etc/hostname';
    },
    expected: undefined,
  },
  {
    name: 'does not go to another file of the app',
    attempt: () => {
      location.href = 'app://ewa/../../package.json';
    },
    expected: undefined,
  },
  {
    name: 'does not follow a link',
    attempt: (server) => {
      const link = document.createElement('a');
      link.href = `${server}/link`;
      document.body.append(link);
      link.click();
    },
    expected: undefined,
  },
  {
    name: 'does not follow a link into a new window',
    attempt: (server) => {
      const link = document.createElement('a');
      link.href = `${server}/link`;
      link.target = '_blank';
      document.body.append(link);
      link.click();
    },
    expected: undefined,
  },
  {
    name: 'posts no form',
    attempt: (server) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = `${server}/form`;
      document.body.append(form);
      form.submit();
    },
    expected: undefined,
  },
  {
    name: 'downloads nothing',
    attempt: () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['words']));
      link.download = 'words.txt';
      document.body.append(link);
      link.click();
    },
    expected: undefined,
  },
  {
    name: 'is not refreshed to elsewhere',
    attempt: (server) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0;url=${server}/refresh`;
      document.head.append(meta);
    },
    expected: undefined,
  },
];
