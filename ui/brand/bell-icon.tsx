import { useEffect, useRef, useState } from 'react';
import { cx } from '../cx.ts';
import { Mark } from './mark.tsx';

interface BellIconProps {
  /** How many times something new has needed a person. Each increase rings the bell once. */
  rings: number;
  size?: number;
  className?: string;
}

/** The only notification icon. It swings once per increase of `rings`, and never on its first appearance. */
export function BellIcon({ rings, size = 16, className }: BellIconProps) {
  const seen = useRef(rings);
  const [ringing, setRinging] = useState(false);
  useEffect(() => {
    if (rings > seen.current) setRinging(true);
    seen.current = rings;
  }, [rings]);
  return (
    <Mark
      size={size}
      className={cx(ringing && 'origin-bottom animate-ring', className)}
      onAnimationEnd={() => setRinging(false)}
    />
  );
}
