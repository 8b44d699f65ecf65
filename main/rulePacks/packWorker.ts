import { parentPort } from 'node:worker_threads';
import { admitPackText } from './admitPackText';

// The thread that reads a rule pack from somewhere else. It is sent one text and ends after its answer.
const port = parentPort;
if (port === null) throw new Error('packWorker runs as a worker thread only');
port.once('message', (text: string) => port.postMessage(admitPackText(text)));
