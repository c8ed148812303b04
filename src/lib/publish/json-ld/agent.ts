import { isOrganisationName } from '../../vietnamese/organisation-names.ts';

/** Who wrote or published something: an organisation or a person, told by the name. */
export function agent(name: string) {
  return isOrganisationName(name)
    ? { '@type': 'Organization' as const, name }
    : { '@type': 'Person' as const, name };
}
