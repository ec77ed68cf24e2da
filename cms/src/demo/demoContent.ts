import { almaty } from './agencies/almaty/index.ts'
import { almatyEco } from './agencies/almaty-eco/index.ts'
import { dsm } from './agencies/dsm/index.ts'
import { ecogeo } from './agencies/ecogeo/index.ts'
import { economy } from './agencies/economy/index.ts'
import { enbek } from './agencies/enbek/index.ts'
import { forest } from './agencies/forest/index.ts'
import { forestDemo } from './agencies/forest-demo/index.ts'
import { kgd } from './agencies/kgd/index.ts'
import { maidd } from './agencies/maidd/index.ts'
import { mam } from './agencies/mam/index.ts'
import { mangystau } from './agencies/mangystau/index.ts'
import { minfin } from './agencies/minfin/index.ts'
import { qyzmet } from './agencies/qyzmet/index.ts'
import { telecom } from './agencies/telecom/index.ts'
import { citizenPages } from './common/citizenPages.ts'
import { siteStatements } from './common/siteStatements.ts'
import { platform } from './platform.ts'
import { services } from './services/services.ts'
import { situations } from './situations.ts'
import { topics } from './topics.ts'
import type { DemoAgency } from './types.ts'

/** A small body has only the pages it owes; the rest also have the pages on citizens' rights. */
const withCommonPages = (agency: DemoAgency): DemoAgency => ({
  ...agency,
  pages: [...agency.pages, ...siteStatements(agency.profile), ...(agency.pages.length ? citizenPages : [])],
})

/** The whole demonstration, parents before their children. */
export const demoContent = {
  platform,
  topics,
  services,
  situations,
  agencies: [
    maidd,
    mam,
    dsm,
    enbek,
    economy,
    minfin,
    ecogeo,
    qyzmet,
    almaty,
    mangystau,
    telecom,
    forest,
    kgd,
    almatyEco,
    forestDemo,
  ].map(withCommonPages),
}
