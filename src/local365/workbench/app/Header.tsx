import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    // Menus open inside it, over the frames below.
    position: 'relative',
    zIndex: 10,
    minHeight: '48px',
    flexShrink: 0,
    padding: '0 8px 0 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 700px)': { padding: '0 4px' },
  },
  name: {
    marginInlineEnd: 'auto',
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  brand: {
    '@media (max-width: 900px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

/** The bar over everything; what stands in it comes from outside. */
export function Header({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <span className={styles.name}>
        <span className={styles.brand}>Lokalt Microsoft 365</span>
      </span>
      {children}
    </header>
  );
}
