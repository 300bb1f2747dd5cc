/** Fires a bubbling, composed, cancelable event with plain data; false when a listener prevented the default. 事件 */
export function fire<Detail>(from: EventTarget, name: `qly-${string}`, detail: Detail): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
