import { makeStyles, mergeClasses, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persona } from '../api/local.ts';
import { useInbox } from '../api/queries.ts';
import { clockText } from '../app/swedish.ts';
import { MailboxChooser } from './MailboxChooser.tsx';
import { MailView } from './MailView.tsx';
import { nameOf, names, newestFirst, sentAt } from './mail-text.ts';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
  place: {
    display: 'grid',
    gridTemplateColumns: 'minmax(260px, 340px) minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: '0',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'grid', gap: '8px', padding: '12px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: 600 },
  list: { listStyle: 'none', margin: '0', padding: '0 8px 8px', overflowY: 'auto', flexGrow: 1 },
  mail: {
    display: 'grid',
    gap: '2px',
    width: '100%',
    padding: '10px 12px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  when: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { padding: '16px', color: tokens.colorNeutralForeground2 },
  hiddenNarrow: { [narrow]: { display: 'none' } },
});

interface Props {
  personas: readonly Persona[];
  persona: Persona;
  address: string;
}

/** What has been mailed to an address: the persona's own, or anybody's, citizens outside the tenant too. */
export function MailPlace({ personas, persona, address }: Props) {
  const styles = useStyles();
  const inbox = useInbox(address);
  const [open, setOpen] = useState<string | null>(null);
  const [folder, setFolder] = useState<'mails' | 'sentMails'>('mails');
  const mails = newestFirst(inbox.data?.[folder] ?? []).map((mail, index) => ({
    key: mail.id ?? String(index),
    mail,
  }));
  const shown = mails.find(({ key }) => key === open);
  return (
    <div className={styles.place}>
      <section
        className={mergeClasses(styles.side, shown !== undefined && styles.hiddenNarrow)}
        aria-label="Brevlåda"
      >
        <div className={styles.head}>
          <h1 className={styles.title}>E-post</h1>
          <MailboxChooser key={address} personas={personas} persona={persona} address={address} />
          <TabList
            size="small"
            selectedValue={folder}
            onTabSelect={(_, { value }) => setFolder(value === 'sentMails' ? value : 'mails')}
          >
            <Tab value="mails">Inkorg</Tab>
            <Tab value="sentMails">Skickat</Tab>
          </TabList>
        </div>
        {inbox.isPending && <Spinner label="Hämtar e-post" />}
        {inbox.isError && (
          <Text role="alert" className={styles.note}>
            {inbox.error.message}
          </Text>
        )}
        {inbox.isSuccess && mails.length === 0 && (
          <Text className={styles.note}>
            {folder === 'mails' ? `Ingen e-post till ${address}.` : `${address} har inte skickat något.`}
          </Text>
        )}
        {mails.length > 0 && (
          <ul className={styles.list}>
            {mails.map(({ key, mail }) => (
              <li key={key}>
                <button
                  type="button"
                  className={mergeClasses(styles.mail, key === open && styles.chosen)}
                  aria-current={key === open ? 'true' : undefined}
                  onClick={() => setOpen(key)}
                >
                  <Text weight="semibold">
                    {folder === 'mails' ? nameOf(mail.from ?? {}) : `Till ${names(mail.toRecipients)}`}
                  </Text>
                  <span>{mail.subject || '(Inget ämne)'}</span>
                  <span className={styles.when}>{clockText(sentAt(mail) ?? 0)}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <MailView mail={shown?.mail ?? null} close={() => setOpen(null)} />
    </div>
  );
}
