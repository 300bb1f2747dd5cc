interface Member {
  readonly kind: string;
  readonly name: string;
  readonly privacy?: string | undefined;
  readonly static?: boolean | undefined;
  readonly description?: string | undefined;
}

interface Attribute {
  readonly name: string;
  readonly fieldName?: string | undefined;
}

interface Declaration {
  readonly name: string;
  readonly members?: readonly Member[] | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const shown = ({ kind, name, privacy, static: shared }: Member): boolean =>
  kind === 'field' && !shared && privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/**
 * The manifest as the catalogue shows it: public properties, each with the attribute that sets it,
 * instead of one row for the property and another for its attribute.
 */
export function readableManifest(manifest: Manifest): Manifest {
  const readable = (declaration: Declaration): Declaration => {
    const attributes = declaration.attributes ?? [];
    const members = (declaration.members ?? []).filter(shown).map((member) => {
      const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
      const note = attribute ? `（attribute：\`${attribute.name}\`）` : '';
      return { ...member, description: `${member.description ?? ''}${note}` };
    });
    return { ...declaration, members, attributes: attributes.filter(({ fieldName }) => fieldName === undefined) };
  };
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({ ...module, declarations: module.declarations?.map(readable) ?? [] })),
  };
}
