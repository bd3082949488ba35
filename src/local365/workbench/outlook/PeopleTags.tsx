import { makeStyles, Tag, TagGroup } from '@fluentui/react-components';
import type { Recipient } from './appointment.ts';

const useStyles = makeStyles({ tags: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

const responses: Record<string, string> = { accepted: 'ja', tentativelyAccepted: 'kanske', declined: 'nej' };

interface Props {
  label: string;
  people: readonly Recipient[];
  /** `null` where nobody can be taken away. */
  dismiss: ((address: string) => void) | null;
}

/** Those invited, with what they have answered. */
export function PeopleTags({ label, people, dismiss }: Props) {
  const styles = useStyles();
  return (
    <TagGroup
      className={styles.tags}
      aria-label={label}
      size="small"
      onDismiss={(_, { value }) => dismiss?.(value)}
    >
      {people.map(({ emailAddress, displayName, response }) => (
        <Tag
          key={emailAddress}
          value={emailAddress}
          dismissible={dismiss !== null}
          shape="circular"
          title={emailAddress}
          aria-label={dismiss === null ? displayName : `${displayName}, ta bort`}
        >
          {displayName}
          {response !== undefined && response in responses ? ` (${responses[response]})` : ''}
        </Tag>
      ))}
    </TagGroup>
  );
}
