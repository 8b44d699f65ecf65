import type { Probe } from './Probe';

/** Every way for a page to reach a server. The test counts what arrives there as well. */
export const networkProbes: readonly Probe[] = [
  {
    name: 'cannot fetch',
    attempt: async (server) => {
      try {
        await fetch(`${server}/fetch`, { mode: 'no-cors' });
        return 'fetched';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot fetch the app’s own files as data',
    attempt: async () => {
      try {
        await fetch('app://ewa/index.html');
        return 'fetched';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot read a file of the computer',
    attempt: async () => {
      try {
        await fetch('file:///etc/hostname');
        return 'fetched';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot request',
    attempt: async (server) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.addEventListener('load', () => resolve('loaded'));
        request.addEventListener('error', () => resolve('refused'));
        try {
          request.open('GET', `${server}/request`);
          request.send();
        } catch {
          resolve('refused');
        }
      }),
    expected: 'refused',
  },
  {
    name: 'cannot open a socket',
    attempt: async (server) =>
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(server.replace('http', 'ws'));
          socket.addEventListener('open', () => resolve('open'));
          socket.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      }),
    expected: 'refused',
  },
  {
    name: 'cannot listen to a server',
    attempt: async (server) =>
      new Promise((resolve) => {
        try {
          const source = new EventSource(`${server}/events`);
          source.addEventListener('open', () => resolve('open'));
          source.addEventListener('error', () => {
            source.close();
            resolve('refused');
          });
        } catch {
          resolve('refused');
        }
      }),
    expected: 'refused',
  },
  {
    name: 'cannot show a picture from elsewhere',
    attempt: async (server) =>
      new Promise((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => resolve('loaded'));
        picture.addEventListener('error', () => resolve('refused'));
        picture.src = `${server}/picture.svg`;
      }),
    expected: 'refused',
  },
  {
    name: 'cannot use a font from elsewhere',
    attempt: async (server) => {
      try {
        await new FontFace('Elsewhere', `url(${server}/font.ttf)`).load();
        return 'loaded';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot use styles from elsewhere',
    attempt: async (server) =>
      new Promise((resolve) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `${server}/style.css`;
        link.addEventListener('load', () => resolve('loaded'));
        link.addEventListener('error', () => resolve('refused'));
        document.head.append(link);
      }),
    expected: 'refused',
  },
  {
    name: 'cannot frame another page',
    attempt: async (server) => {
      const frame = document.createElement('iframe');
      frame.src = `${server}/frame`;
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      // A page that came from elsewhere would be out of reach; the refusal is an empty one of ours or an error page.
      frame.remove();
      return 'left no trace';
    },
    expected: 'left no trace',
  },
  {
    name: 'finds no address of this computer by a peer connection',
    attempt: async () => {
      const peer = new RTCPeerConnection({ iceServers: [] });
      const candidates: string[] = [];
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate !== null && candidate.candidate !== '') candidates.push(candidate.candidate);
      });
      peer.createDataChannel('probe');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 500));
      peer.close();
      return candidates.length;
    },
    expected: 0,
  },
];
