import type { Decorator, Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type Control = Partial<ReturnType<Enhancer>[string]>;

const plain: Readonly<Record<string, Control>> = {
  boolean: { control: { type: 'boolean' } },
  number: { control: { type: 'number' } },
  string: { control: { type: 'text' } },
};

/** The control for a property's type as the manifest words it; none for what nobody can type in. */
function controlFor(type: string): Control {
  const parts = type.split('|').map((part) => part.trim());
  const wanted = parts.filter((part) => part !== 'null' && part !== 'undefined');
  const literals = wanted.map((part) => /^'(.*)'$/.exec(part)?.[1]);
  if (literals.every((literal) => literal !== undefined)) return { control: { type: 'select' }, options: literals };
  return plain[wanted.join()] ?? {};
}

/** Gives each public property of an element the control its type asks for, in every story. */
export const controlsFromTypes: Enhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category, type } = argType.table ?? {};
      return [name, category === 'properties' ? { ...argType, ...controlFor(type?.summary ?? '') } : argType];
    }),
  );

const before = new WeakMap<Element, Record<string, unknown>>();

/** Sets what the controls say on the story's elements, and puts back what they no longer say. */
export const applyControls: Decorator = (story, { args, component, canvasElement }) => {
  const rendered = story();
  const apply = (element: Element & Record<string, unknown>) => {
    const original = before.get(element) ?? {};
    before.set(element, original);
    for (const name of Object.keys(args)) if (!(name in original)) original[name] = element[name];
    Object.assign(element, original, args);
  };
  queueMicrotask(() =>
    canvasElement.querySelectorAll<Element & Record<string, unknown>>(String(component)).forEach(apply),
  );
  return rendered;
};
