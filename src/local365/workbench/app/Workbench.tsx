import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { useInfo, useLiveChanges } from '../api/queries.ts';
import { type Appearance, fluentThemes, rememberAppearance, rememberedAppearance } from './appearance.ts';
import { Frame } from './Frame.tsx';
import { FailureProvider } from './failure.tsx';

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, staleTime: 5_000 } } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  waiting: { margin: 'auto' },
});

export function Workbench() {
  const styles = useStyles();
  const [appearance, setAppearance] = useState(rememberedAppearance);
  const choose = (chosen: Appearance) => {
    rememberAppearance(chosen);
    setAppearance(chosen);
  };
  return (
    <FluentProvider theme={fluentThemes[appearance]}>
      <QueryClientProvider client={client}>
        <FailureProvider>
          {/* Not on the provider: Fluent would give every menu and dialog the page's height and background too. */}
          <div className={styles.page} data-appearance={appearance}>
            <Start appearance={appearance} choose={choose} />
          </div>
        </FailureProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}

function Start(props: { appearance: Appearance; choose: (appearance: Appearance) => void }) {
  const styles = useStyles();
  const info = useInfo();
  useLiveChanges(client);
  if (info.isPending) return <Spinner className={styles.waiting} label="Startar" />;
  if (info.isError) {
    return (
      <main className={styles.waiting}>
        <MessageBar intent="error">
          <MessageBarBody>{info.error.message}</MessageBarBody>
        </MessageBar>
      </main>
    );
  }
  return <Frame info={info.data} {...props} />;
}
