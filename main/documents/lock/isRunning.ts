import { errorCode } from '../../effects/errorCode';

/** Whether a process of this number runs on this computer; one that is not ours counts as well. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
