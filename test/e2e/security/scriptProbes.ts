import type { Probe } from './Probe';

/** Text that would become script or markup. */
export const scriptProbes: readonly Probe[] = [
  {
    name: 'cannot eval',
    attempt: async () => {
      // In a task of its own: what a debugger evaluates directly is excused from the policy.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        // oxlint-disable-next-line no-eval -- this is what must fail
        return (0, eval)('1 + 1');
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'EvalError',
  },
  {
    name: 'cannot make a function of text',
    attempt: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        // oxlint-disable-next-line no-new-func, no-implied-eval -- this is what must fail
        return new Function('return 2')();
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'EvalError',
  },
  {
    name: 'cannot schedule text as script',
    attempt: async () => {
      Reflect.set(window, 'scheduled', false);
      try {
        Reflect.apply(setTimeout, window, ['window.scheduled = true', 0]);
      } catch {
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Reflect.get(window, 'scheduled');
    },
    expected: false,
  },
  {
    name: 'runs no inline script',
    attempt: async () => {
      Reflect.set(window, 'inline', false);
      try {
        const script = document.createElement('script');
        script.append('window.inline = true');
        document.body.append(script);
      } catch {
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Reflect.get(window, 'inline');
    },
    expected: false,
  },
  {
    name: 'loads no script from elsewhere',
    attempt: async (server) =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.addEventListener('load', () => resolve('loaded'));
        script.addEventListener('error', () => resolve('refused'));
        try {
          script.src = `${server}/script.js`;
          document.body.append(script);
        } catch {
          resolve('refused');
        }
      }),
    expected: 'refused',
  },
  {
    name: 'loads no script from a data address',
    attempt: async () => {
      try {
        await import(/* @vite-ignore */ ['data:text/javascript,', 'export {}'].join(''));
        return 'loaded';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'cannot set markup from text',
    attempt: () => {
      try {
        document.createElement('div').innerHTML = '<b>bold</b>';
        return 'set';
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'TypeError',
  },
  {
    name: 'cannot insert markup from text',
    attempt: () => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<i></i>');
        return 'set';
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'TypeError',
  },
  {
    name: 'cannot parse markup from text',
    attempt: () => {
      try {
        return new DOMParser().parseFromString('<p>', 'text/html').nodeName;
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'TypeError',
  },
  {
    name: 'cannot make a fragment of text',
    attempt: () => {
      try {
        return document.createRange().createContextualFragment('<p>').nodeName;
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'TypeError',
  },
  {
    name: 'cannot write a document',
    attempt: () => {
      try {
        document.implementation.createHTMLDocument('').write('<p>');
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    },
    expected: 'TypeError',
  },
  {
    name: 'runs no handler out of an attribute',
    attempt: () => {
      Reflect.set(window, 'handled', false);
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'window.handled = true');
      } catch {
        return false;
      }
      button.click();
      return Reflect.get(window, 'handled');
    },
    expected: false,
  },
  {
    name: 'runs no script out of a link',
    attempt: async () => {
      Reflect.set(window, 'linked', false);
      const link = document.createElement('a');
      link.href = ['javascript', 'window.linked = true'].join(':');
      document.body.append(link);
      link.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      link.remove();
      return Reflect.get(window, 'linked');
    },
    expected: false,
  },
  {
    name: 'cannot make a policy of its own',
    attempt: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      try {
        trustedTypes.createPolicy('default', { createHTML: (text: string) => text });
        return 'made';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'starts no worker out of its own bytes',
    attempt: async () =>
      new Promise((resolve) => {
        try {
          const address = URL.createObjectURL(new Blob(['postMessage(1)']));
          const worker = new Worker(address);
          worker.addEventListener('message', () => resolve('running'));
          worker.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      }),
    expected: 'refused',
  },
  {
    name: 'registers no service worker',
    attempt: async () => {
      try {
        await navigator.serviceWorker.register('/service.js');
        return 'registered';
      } catch {
        return 'refused';
      }
    },
    expected: 'refused',
  },
  {
    name: 'applies no style out of an attribute in markup or a style element',
    attempt: () => {
      const style = document.createElement('style');
      style.append('body { --smuggled: 1 }');
      document.head.append(style);
      const found = getComputedStyle(document.body).getPropertyValue('--smuggled');
      style.remove();
      return found;
    },
    expected: '',
  },
];
