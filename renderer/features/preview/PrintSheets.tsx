import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintSheets.module.css';

type PrintSheetsProps = {
  /** Addresses of pictures, a page each. */
  readonly pictures: readonly string[];
  /** Shows the system's print dialog; the window's own unless a test stands in for it. */
  readonly print: () => void;
  readonly onDone: () => void;
};

/** Puts the pages where only the printer sees them, and asks the system to print. */
export function PrintSheets({ pictures, print, onDone }: PrintSheetsProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const send = useEffectEvent(print);
  const finish = useEffectEvent(onDone);
  useEffect(() => {
    let isWanted = true;
    const images = [...(frame.current?.querySelectorAll('img') ?? [])];
    const sendAll = async (): Promise<void> => {
      await Promise.all(images.map(async (image) => image.decode()));
      if (isWanted) send();
    };
    sendAll()
      .catch(() => undefined)
      .finally(() => {
        if (isWanted) finish();
      });
    return () => {
      isWanted = false;
      pictures.forEach((address) => URL.revokeObjectURL(address));
    };
  }, [pictures]);
  return createPortal(
    <div ref={frame} className={styles['sheets']} aria-hidden="true">
      {pictures.map((address) => (
        <img key={address} src={address} alt="" className={styles['sheet']} />
      ))}
    </div>,
    document.body,
  );
}
