import { useEffect, useRef, useState } from 'react';
import { isLost, upload } from '../../api';
import { say } from './texts';

export type Attached = { id: string; name: string };

/** A file on its way; `why` tells what stopped it. */
export type Upload = { key: string; file: File; share: number; why?: string; lost?: boolean };

/** Uploads files side by side; one that met a lost line goes on by itself, under the same key. */
export function useUploads(arrived: (file: Attached) => void) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const done = useRef(arrived);
  done.current = arrived;

  function change(key: string, part: Partial<Upload>) {
    setUploads((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  function drop(key: string) {
    setUploads((now) => now.filter((one) => one.key !== key));
  }

  async function start({ key, file }: Upload) {
    try {
      const id = await upload(file, key, (share) => change(key, { share }));
      drop(key);
      done.current({ id, name: file.name });
    } catch (error) {
      const lost = isLost(error);
      const why = lost ? say('uploadLost') : error instanceof Error ? error.message : '';
      change(key, { why: why || say('uploadFailed'), lost });
    }
  }

  function add(files: Iterable<File>) {
    const fresh = [...files].map((file) => ({ key: crypto.randomUUID(), file, share: 0 }));
    setUploads((now) => [...now, ...fresh]);
    for (const one of fresh) {
      void start(one);
    }
  }

  function again(one: Upload) {
    setUploads((now) =>
      now.map((old) => (old.key === one.key ? { key: one.key, file: one.file, share: 0 } : old)),
    );
    void start(one);
  }

  const stopped = useRef<() => void>(() => {});
  stopped.current = () => {
    for (const one of uploads.filter(({ lost }) => lost)) {
      again(one);
    }
  };
  useEffect(() => {
    const goOn = () => stopped.current();
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, []);

  return { uploads, add, again, drop };
}
