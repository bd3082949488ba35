import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BotRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { ChatMessage, HostedApp, Persona } from '../api/local.ts';
import type { Appearance } from '../app/appearance.ts';
import { follow } from '../app/follow.ts';
import { timeText } from '../app/swedish.ts';
import { CardView } from './CardView.tsx';
import { markdownToHtml } from './markdown.ts';
import type { useInvokes } from './use-invokes.ts';

const useStyles = makeStyles({
  message: { display: 'grid', gridTemplateColumns: '32px minmax(0, 1fr)', gap: '10px' },
  mine: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'end' },
  avatar: { '@media (max-width: 700px)': { display: 'none' } },
  narrow: { '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  content: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: '0', width: '100%' },
  contentMine: { width: 'auto', alignItems: 'flex-end', maxWidth: 'min(80%, 560px)' },
  by: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  bubble: {
    padding: '8px 14px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    width: 'fit-content',
    maxWidth: 'min(100%, 620px)',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    lineHeight: '20px',
    '& :is(ul, ol)': { margin: '4px 0 0', paddingInlineStart: '22px' },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
  bubbleMine: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

interface Props {
  message: ChatMessage;
  app: HostedApp;
  persona: Persona;
  appearance: Appearance;
  invokes: ReturnType<typeof useInvokes>;
}

/** One message: text, card, or both. */
export function Message({ message, app, persona, appearance, invokes }: Props) {
  const styles = useStyles();
  const mine = message.from === 'person';
  const card = invokes.cardOf(message);
  const { refresh } = invokes;
  const who = mine ? persona.name : app.name;

  useEffect(() => {
    if (card !== undefined) refresh(message, card);
  }, [card, message, refresh]);

  return (
    <article
      className={mergeClasses(styles.message, styles.narrow, mine && styles.mine)}
      aria-label={`${who} ${timeText(message.at)}`}
    >
      {!mine && (
        <Avatar className={styles.avatar} icon={<BotRegular />} shape="square" color="brand" aria-hidden />
      )}
      <div className={mergeClasses(styles.content, mine && styles.contentMine)}>
        <span className={styles.by}>
          {mine ? '' : `${who} `}
          {timeText(message.at)}
        </span>
        {message.text !== undefined && message.text !== '' && (
          <MessageText
            className={mergeClasses(styles.bubble, mine && styles.bubbleMine)}
            text={message.text}
            formatted={!mine}
          />
        )}
        {card !== undefined && (
          <CardView
            card={card}
            appearance={appearance}
            label={`Kort från ${who}`}
            busy={invokes.running.has(message.activityId)}
            note={invokes.notes.get(message.activityId) ?? null}
            execute={(action) => void invokes.act(message, action)}
            open={(url) => follow(url, persona.upn)}
          />
        )}
      </div>
    </article>
  );
}

/** A bot's text is Markdown in Teams; what a person writes is shown as it was typed. */
function MessageText({
  className,
  text,
  formatted,
}: {
  className: string;
  text: string;
  formatted: boolean;
}) {
  if (!formatted) return <div className={className}>{text}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: markdownToHtml escapes everything but its own few tags
  return <div className={className} dangerouslySetInnerHTML={{ __html: markdownToHtml(text) }} />;
}
