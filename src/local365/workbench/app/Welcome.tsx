import { makeStyles, Text, Title1, tokens } from '@fluentui/react-components';
import type { Info } from '../api/local.ts';
import { PersonaList } from './PersonaList.tsx';

const useStyles = makeStyles({
  page: {
    overflowY: 'auto',
    flexGrow: 1,
    padding: '40px 24px',
    '@media (max-width: 700px)': { padding: '24px 16px' },
  },
  column: { maxWidth: '1080px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '16px' },
  title: { margin: 0 },
  lead: { margin: 0, maxWidth: '62ch', color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusDangerForeground1 },
});

/** First page: whom one wants to be. */
export function Welcome({ info, missing }: { info: Info; missing: string | null }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Title1 as="h1" className={styles.title}>
          Vem vill du vara?
        </Title1>
        <Text as="p" size={400} className={styles.lead}>
          Här är Teams och Outlook på din egen dator. Välj en person för att chatta med {info.app.name}, öppna
          fliken och boka i kalendern. Öppna gärna flera webbläsarflikar, en för varje person.
        </Text>
        {missing !== null && (
          <Text role="alert" className={styles.missing}>
            Det finns ingen person med adressen {missing}.
          </Text>
        )}
        <PersonaList personas={info.personas} current={null} place="chat" wide />
      </div>
    </main>
  );
}
