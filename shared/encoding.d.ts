// UTF-8 is pure computation and the same in Node, Electron and a worker, but TypeScript only
// declares it together with the DOM or Node. These few lines spare this layer both.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}
