import { type ReactNode, useEffect, useRef } from 'react';

/** A page's heading; focus comes here when the page is opened, so that a screen reader tells where one is. */
export const Heading = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
