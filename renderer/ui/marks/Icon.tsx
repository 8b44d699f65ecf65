import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type IconProps = { readonly of: LucideIcon; readonly size?: 'normal' | 'small' | 'large' };

const PIXELS = { small: 16, normal: 20, large: 24 } as const;

/** A drawing beside words or a name; never alone, so it says nothing to a screen reader. */
export function Icon({ of: Drawing, size = 'normal' }: IconProps): ReactNode {
  return (
    <Drawing
      size={PIXELS[size]}
      strokeWidth={1.7}
      absoluteStrokeWidth
      aria-hidden="true"
      focusable="false"
    />
  );
}
