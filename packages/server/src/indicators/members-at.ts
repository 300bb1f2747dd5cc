import { z } from 'zod';
import { indicatorSchema } from './indicator-schema.js';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** The members a declaration may have at a path: what a misspelt one is compared with. */
export function membersAt(path: readonly PropertyKey[]): readonly string[] {
  let shapes: readonly Shape[] = [z.toJSONSchema(indicatorSchema) as Shape];
  for (const part of path)
    shapes = shapes.flatMap(forms).flatMap(({ properties, additionalProperties, items }) => {
      const next = typeof part === 'number' ? items : (properties?.[String(part)] ?? additionalProperties);
      return typeof next === 'object' ? [next] : [];
    });
  return [...new Set(shapes.flatMap(forms).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

const forms = (shape: Shape): readonly Shape[] => shape.anyOf ?? [shape];
