import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { htmlToText } from '../mail/clean-html.ts';
import { HtmlFrame } from '../mail/HtmlFrame.tsx';
import { textToHtml } from './graph-appointment.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
});

interface Props {
  html: string;
  readOnly: boolean;
  change: (html: string) => void;
}

/** The meeting's text: formatted as the add-in or Outlook wrote it, or plain while a person writes. */
export function BodyField({ html, readOnly, change }: Props) {
  const styles = useStyles();
  const label = useId();
  const [typed, setTyped] = useState({ text: '', html: '' });
  const isTyped = html === typed.html;
  if (isTyped && !readOnly) {
    return (
      <Field label="Beskrivning">
        <Textarea
          rows={8}
          resize="vertical"
          value={typed.text}
          onChange={(_, { value }) => {
            const written = textToHtml(value);
            setTyped({ text: value, html: written });
            change(written);
          }}
        />
      </Field>
    );
  }
  const edit = () => {
    const text = htmlToText(html);
    const written = textToHtml(text);
    setTyped({ text, html: written });
    change(written);
  };
  return (
    <section aria-labelledby={label}>
      <div className={styles.head}>
        <Text id={label}>Beskrivning</Text>
        {!readOnly && (
          <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={edit}>
            Redigera som text
          </Button>
        )}
      </div>
      <div className={styles.frame}>
        <HtmlFrame key={html} title="Mötets beskrivning" contentType="html" content={html} />
      </div>
    </section>
  );
}
