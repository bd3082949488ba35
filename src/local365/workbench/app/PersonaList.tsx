import {
  makeStyles,
  mergeClasses,
  Persona as PersonaView,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Persona } from '../api/local.ts';
import { groupPersonas } from './persona-groups.ts';
import { type Place, writeRoute } from './route.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  search: { maxWidth: '100%', width: '100%' },
  group: { listStyle: 'none', margin: '4px 0 0', padding: '0', display: 'grid', gap: '2px' },
  wide: { gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))', gap: '8px' },
  heading: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: 600,
  },
  link: {
    display: 'flex',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& *': { overflowWrap: 'anywhere' },
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected },
});

interface Props {
  personas: readonly Persona[];
  current: string | null;
  place: Place;
  wide?: boolean;
  chosen?: () => void;
}

/** Whom one can be. Each is a link, so that another browser tab can be another persona. */
export function PersonaList({ personas, current, place, wide = false, chosen }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const prefix = useId();
  const groups = groupPersonas(personas, search);
  return (
    <div className={styles.list}>
      <SearchBox
        className={styles.search}
        aria-label="Sök person eller roll"
        placeholder="Sök person eller roll"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {groups.map(({ name, personas: members }, index) => (
        <section key={name} aria-labelledby={`${prefix}${index}`}>
          <h2 id={`${prefix}${index}`} className={styles.heading}>
            {name}
          </h2>
          <ul className={mergeClasses(styles.group, wide && styles.wide)}>
            {members.map((persona) => (
              <li key={persona.upn}>
                <a
                  href={writeRoute({ upn: persona.upn, place, rest: [] })}
                  className={mergeClasses(
                    styles.link,
                    wide && styles.card,
                    persona.upn === current && styles.current,
                  )}
                  aria-current={persona.upn === current ? 'true' : undefined}
                  onClick={chosen}
                >
                  <PersonaView
                    name={persona.name}
                    secondaryText={persona.role}
                    avatar={{ color: 'colorful', 'aria-hidden': true }}
                  />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div role="status">{groups.length === 0 && <Text>Ingen heter så eller har den rollen.</Text>}</div>
    </div>
  );
}
