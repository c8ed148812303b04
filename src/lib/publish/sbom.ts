/** A bill of materials as `npm sbom` prints it, as far as it is read here. https://cyclonedx.org/docs/1.5/json/ */
export interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { type: string; name: string } };
  components: Component[];
}

interface Component {
  scope?: 'required' | 'optional' | 'excluded';
  properties?: { name: string; value: string }[];
}

/**
 * The bill of materials of the project `name`, the same for the same lock: no moment, no number drawn by chance. What
 * only tests use is told apart, as what is in no site (`"scope": "excluded"`).
 */
export function settleSbom(printed: BillOfMaterials, name: string): BillOfMaterials {
  const { serialNumber: _number, ...bill } = printed;
  const { timestamp: _moment, ...metadata } = bill.metadata;
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, type: 'application', name } },
    components: bill.components.map((component) =>
      isForTests(component) ? { ...component, scope: 'excluded' } : component,
    ),
  };
}

/** How many packages are of the site, and how many of its tests alone. */
export function countSbom({ components }: BillOfMaterials): { site: number; tests: number } {
  const tests = components.filter(isForTests).length;
  return { site: components.length - tests, tests };
}

function isForTests({ properties = [] }: Component): boolean {
  return properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
}
