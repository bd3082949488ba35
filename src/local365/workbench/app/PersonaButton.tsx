import {
  Avatar,
  Button,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Persona } from '../api/local.ts';
import { PersonaList } from './PersonaList.tsx';
import type { Place } from './route.ts';

const useStyles = makeStyles({
  button: { minWidth: '0', maxWidth: '320px', paddingInline: '6px', gap: '8px', textAlign: 'start' },
  text: {
    display: 'grid',
    minWidth: '0',
    lineHeight: '1.2',
    '@media (max-width: 700px)': { maxWidth: '26vw' },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  role: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, fontWeight: 400 },
  surface: {
    width: 'min(380px, calc(100vw - 32px))',
    maxHeight: 'min(640px, 75vh)',
    overflowY: 'auto',
    padding: '12px',
  },
});

interface Props {
  personas: readonly Persona[];
  persona: Persona;
  place: Place;
}

/** Who one is, and the way to become somebody else. */
export function PersonaButton({ personas, persona, place }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          aria-label={`Du är ${persona.name}, ${persona.role}. Byt person`}
          icon={<Avatar name={persona.name} color="colorful" size={28} aria-hidden />}
        >
          <span className={styles.text}>
            <span className={styles.line}>{persona.name}</span>
            <span className={`${styles.line} ${styles.role}`}>{persona.role}</span>
          </span>
          <ChevronDownRegular aria-hidden style={{ flex: 'none' }} />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label="Byt person">
        <PersonaList personas={personas} current={persona.upn} place={place} chosen={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}
