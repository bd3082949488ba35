import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
}

/**
 * What is shown instead of an empty page: mostly that the app was renewed while the tab stood open, and a part of the old one
 * is no longer there to fetch.
 */
export class Failure extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="page">
        <h1>Sidan behöver laddas om</h1>
        <p>Något gick fel när sidan skulle visas, ofta för att appen nyss har uppdaterats.</p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Ladda om
        </Button>
      </main>
    );
  }
}
