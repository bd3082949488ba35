import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { framedPage, readHeight } from './framed-page.ts';

const useStyles = makeStyles({
  frame: {
    border: 'none',
    width: '100%',
    display: 'block',
    backgroundColor: '#ffffff',
    colorScheme: 'light',
  },
});

interface Props {
  title: string;
  contentType: string;
  content: string;
}

/** Foreign HTML or text, cleaned and then locked in: its frame has an origin of its own and can do nothing but tell its height. */
export function HtmlFrame({ title, contentType, content }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(80);
  const page = useMemo(
    () => framedPage({ title, contentType, content, nonce: crypto.randomUUID() }),
    [title, contentType, content],
  );
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent<unknown>) => {
      const told = source === frame.current?.contentWindow ? readHeight(data) : null;
      if (told !== null) setHeight(told);
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return (
    <iframe
      ref={frame}
      title={title}
      className={styles.frame}
      style={{ height }}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      srcDoc={page}
    />
  );
}
