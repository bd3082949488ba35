import {
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Switch,
  Text,
} from '@fluentui/react-components';
import { LocationRegular, VideoRegular } from '@fluentui/react-icons';
import type { Persona } from '../api/local.ts';
import { addMinutes, minutesBetween } from '../calendar/local-time.ts';
import type { Appointment } from './appointment.ts';
import { BodyField } from './BodyField.tsx';
import { PeopleField } from './PeopleField.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px 20px 24px',
    overflowY: 'auto',
    minHeight: '0',
    '@media (max-width: 900px)': { overflowY: 'visible', padding: '12px' },
  },
  online: { display: 'flex', alignItems: 'center', gap: '8px' },
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: '12px',
  },
});

interface Props {
  appointment: Appointment;
  personas: readonly Persona[];
  change: (change: Partial<Appointment>) => void;
}

/** The fields of a meeting; only its organizer can change them. */
export function AppointmentForm({ appointment, personas, change }: Props) {
  const styles = useStyles();
  const {
    subject,
    start,
    end,
    location,
    required,
    optional,
    online,
    joinUrl,
    mine,
    cancelled,
    organizer,
    bodyHtml,
  } = appointment;
  const readOnly = !mine || cancelled;
  const moveStart = (value: string) => {
    if (value !== '') change({ start: value, end: addMinutes(value, minutesBetween(start, end)) });
  };
  return (
    <div className={styles.form}>
      {cancelled && (
        <MessageBar intent="warning">
          <MessageBarBody>Mötet är inställt.</MessageBarBody>
        </MessageBar>
      )}
      {!mine && (
        <MessageBar>
          <MessageBarBody>{organizer.displayName} har bjudit in till mötet.</MessageBarBody>
        </MessageBar>
      )}
      <Field label="Rubrik">
        <Input
          size="large"
          value={subject}
          readOnly={readOnly}
          onChange={(_, { value }) => change({ subject: value })}
        />
      </Field>
      <div className={styles.times}>
        <Field label="Börjar">
          <Input
            type="datetime-local"
            value={start}
            readOnly={readOnly}
            onChange={(_, { value }) => moveStart(value)}
          />
        </Field>
        <Field
          label="Slutar"
          {...(end < start
            ? { validationState: 'error' as const, validationMessage: 'Mötet slutar innan det börjar.' }
            : {})}
        >
          <Input
            type="datetime-local"
            value={end}
            readOnly={readOnly}
            onChange={(_, { value }) => value !== '' && change({ end: value })}
          />
        </Field>
      </div>
      <PeopleField
        label="Deltagare"
        people={required}
        personas={personas}
        readOnly={readOnly}
        change={(people) => change({ required: people })}
      />
      <PeopleField
        label="Valfria deltagare"
        people={optional}
        personas={personas}
        readOnly={readOnly}
        change={(people) => change({ optional: people })}
      />
      <Field label="Plats">
        <Input
          contentBefore={<LocationRegular aria-hidden />}
          value={location}
          readOnly={readOnly}
          onChange={(_, { value }) => change({ location: value })}
        />
      </Field>
      {/* Graph does not let go of a Teams meeting once it is made. */}
      {joinUrl !== null || readOnly ? (
        online && (
          <Text className={styles.online}>
            <VideoRegular aria-hidden /> Teams-möte
          </Text>
        )
      ) : (
        <Switch
          label="Teams-möte"
          checked={online}
          onChange={(_, { checked }) => change({ online: checked })}
        />
      )}
      <BodyField html={bodyHtml} readOnly={readOnly} change={(html) => change({ bodyHtml: html })} />
    </div>
  );
}
