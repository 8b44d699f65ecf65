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
      await Promise.all(images.map(loaded));
      if (isWanted) send();
    };
    // Not before the printer has them: the system may go on reading after `print` came back.
    const letGo = (): void => {
      if (isWanted) finish();
    };
    addEventListener('afterprint', letGo, { once: true });
    sendAll().catch(letGo);
    return () => {
      isWanted = false;
      removeEventListener('afterprint', letGo);
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

/** Waits until a picture is there. It is not decoded yet: together they need more memory than there is. */
async function loaded(image: HTMLImageElement): Promise<void> {
  if (image.complete) return;
  await new Promise((resolve, reject) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', reject, { once: true });
  });
}
