import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import './guidance.css';

interface Props {
  name: string;
  text: string;
}

/** A text to take along and change; Teams does not always let a page reach the clipboard, then it is marked for Ctrl+C. */
export const CopyText = ({ name, text }: Props) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('Kopierad.');
    } catch {
      area.current?.select();
      setTold('Texten är markerad: tryck Ctrl+C.');
    }
  };
  return (
    <div className="copy">
      <textarea className="copied" ref={area} readOnly value={text} rows={rowsOf(text)} aria-label={name} />
      <div className="buttons">
        <Button
          onClick={() => void copy()}
        >{`Kopiera ${name.charAt(0).toLowerCase()}${name.slice(1)}`}</Button>
        <span role="status">{told}</span>
      </div>
    </div>
  );
};

/** As tall as the text, roughly, on a narrow screen: a browser that can makes it exact. */
const rowsOf = (text: string): number =>
  Math.min(
    16,
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0),
  );
