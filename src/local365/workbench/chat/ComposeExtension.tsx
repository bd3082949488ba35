import {
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AppsAddInRegular } from '@fluentui/react-icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { type Card, type Persona, search, share } from '../api/local.ts';
import { keys } from '../api/queries.ts';
import { useFailure } from '../app/failure.tsx';

const useStyles = makeStyles({
  surface: { width: 'min(92vw, 420px)', padding: '12px' },
  box: { width: '100%', maxWidth: 'none' },
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, maxHeight: '50vh', overflowY: 'auto' },
  found: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    display: 'grid',
    gap: '2px',
    padding: '8px',
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** The app's message extension: search, choose, and the card stands in the conversation. */
export function ComposeExtension({ persona, title }: { persona: Persona; title: string }) {
  const styles = useStyles();
  const client = useQueryClient();
  const fail = useFailure();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const typed = useDeferredValue(text);
  const found = useQuery({
    queryKey: ['compose-extension', persona.upn, typed],
    queryFn: () => search(persona.upn, typed),
    enabled: open,
    staleTime: 0,
  });
  const result = found.data?.body.composeExtension;

  const send = async (card: Card) => {
    try {
      await share(persona.upn, card);
      setOpen(false);
      setText('');
    } catch (cause) {
      fail(cause);
    } finally {
      void client.invalidateQueries({ queryKey: keys.inbox(persona.upn) });
    }
  };

  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button type="button" icon={<AppsAddInRegular />} aria-label={title} />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={title}>
        <SearchBox
          className={styles.box}
          aria-label={title}
          placeholder={title}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <div aria-live="polite">{result?.text === undefined ? null : <Text block>{result.text}</Text>}</div>
        <ul className={styles.list}>
          {(result?.attachments ?? []).map(({ content, preview }) => (
            <li key={JSON.stringify(content)}>
              <Button className={styles.found} appearance="subtle" onClick={() => void send(content)}>
                <Text weight="semibold">{plain(preview?.content?.title)}</Text>
                <Text size={200} className={styles.about}>
                  {plain(preview?.content?.text)}
                </Text>
              </Button>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}

/** A thumbnail's text is HTML of a few tags; here it is read as its words. */
const plain = (html = ''): string =>
  new DOMParser().parseFromString(html, 'text/html').documentElement.textContent ?? '';
