import { css } from 'lit';

/** Styles of `<qly-context>`: itself invisible, a quiet bar when a newer night is ready. */
export const contextStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .notice {
    display: flex;
    align-items: baseline;
    margin-bottom: 12px;
    padding: 6px 12px;
    border: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 13px;
    line-height: 1.55;
  }
  .notice button {
    margin-left: 12px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  @media print {
    .notice {
      display: none;
    }
  }
`;
