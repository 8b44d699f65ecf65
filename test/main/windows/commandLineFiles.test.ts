import { describe, expect, it } from 'vitest';
import { commandLineFiles } from '../../../main/windows/commandLineFiles';

describe('commandLineFiles', () => {
  it('finds agreements wherever they stand, as full paths', () => {
    const args = ['.', '--user-data-dir=/x', 'one.ewa', '/two/Two.EWA', '--flag.ewa', 'notes.txt'];

    expect(commandLineFiles(args, '/home/teo')).toEqual(['/home/teo/one.ewa', '/two/Two.EWA']);
  });
});
