import { Avatar, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, MailRegular } from '@fluentui/react-icons';
import type { Mail } from '../api/local.ts';
import { wholeText } from '../app/swedish.ts';
import { HtmlFrame } from './HtmlFrame.tsx';
import { nameOf, names, sentAt } from './mail-text.ts';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
  view: {
    overflowY: 'auto',
    minHeight: '0',
    padding: '20px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    [narrow]: { padding: '12px' },
  },
  hiddenNarrow: { [narrow]: { display: 'none' } },
  back: { display: 'none', alignSelf: 'start', [narrow]: { display: 'inline-flex' } },
  subject: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: 600,
    lineHeight: 1.3,
    overflowWrap: 'anywhere',
  },
  from: { display: 'flex', gap: '12px', alignItems: 'center' },
  lines: { display: 'grid', minWidth: '0', overflowWrap: 'anywhere' },
  subtle: { color: tokens.colorNeutralForeground3 },
  body: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    flexShrink: 0,
  },
  empty: {
    margin: 'auto',
    display: 'grid',
    justifyItems: 'center',
    gap: '8px',
    color: tokens.colorNeutralForeground3,
  },
});

export function MailView({ mail, close }: { mail: Mail | null; close: () => void }) {
  const styles = useStyles();
  if (mail === null) {
    return (
      <section className={mergeClasses(styles.view, styles.hiddenNarrow)} aria-label="Läsruta">
        <div className={styles.empty}>
          <MailRegular fontSize={40} aria-hidden />
          <Text>Välj ett brev att läsa</Text>
        </div>
      </section>
    );
  }
  const from = nameOf(mail.from ?? {});
  const at = sentAt(mail);
  const copies = names(mail.ccRecipients);
  return (
    <section className={styles.view} aria-label="Läsruta">
      <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={close}>
        Till inkorgen
      </Button>
      <h2 className={styles.subject}>{mail.subject || '(Inget ämne)'}</h2>
      <div className={styles.from}>
        <Avatar name={from} color="colorful" aria-hidden />
        <div className={styles.lines}>
          <Text weight="semibold">{from}</Text>
          <Text size={200} className={styles.subtle}>
            Till {names(mail.toRecipients)}
            {copies === '' ? '' : ` · Kopia ${copies}`}
          </Text>
          {at !== undefined && (
            <Text size={200} className={styles.subtle}>
              {wholeText(at)}
            </Text>
          )}
        </div>
      </div>
      <div className={styles.body}>
        <HtmlFrame
          key={mail.id}
          title={mail.subject ?? 'Brev'}
          contentType={mail.body?.contentType ?? 'text'}
          content={mail.body?.content ?? ''}
        />
      </div>
    </section>
  );
}
