import path from 'node:path';
import { projectRoot } from '../../../main/resources/projectRoot';
import type { Command } from './MeasuredApp';

const peers = path.join(projectRoot, 'test/bench/window/peers');

/** The app with a file, as a double click starts it. */
export function appCommand(file: string): Command {
  return [projectRoot, file];
}

/** The same Electron with a page of plain HTML. */
export function pageCommand(file: string): Command {
  return [path.join(peers, 'peer.cjs'), file];
}

export function emptyCommand(): Command {
  return pageCommand(path.join(peers, 'empty.html'));
}
