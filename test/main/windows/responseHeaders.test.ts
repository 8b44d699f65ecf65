import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../../main/windows/responseHeaders';

describe('responseHeaders', () => {
  it('allows nothing that is called unsafe, and no address but our own', () => {
    const policy = responseHeaders('text/html')['Content-Security-Policy'] ?? '';

    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
