const { ipcRenderer } = require('electron');

window.ewa = {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
  on: (name, listener) => ipcRenderer.on(name, listener),
  ipcRenderer,
};
