/** People whom no reader has to be told of, and those whom a desk's own list names. */
import type { House, KnownPerson } from "./check";
import { surnameOf } from "./facts";

/**
 * The very famous of general news: heads of state and government of the great powers, popes, monarchs, and a few whom one
 * name is enough for. Written for Copydesk; a desk adds its own in its workspace.
 */
const FAMOUS = `
  Joe Biden, Kamala Harris, Donald Trump, Mike Pence, Barack Obama, Michelle Obama, George W. Bush, George Bush,
  Bill Clinton, Hillary Clinton, Ronald Reagan, Jimmy Carter, Richard Nixon, John F. Kennedy, Abraham Lincoln,
  George Washington, Martin Luther King, Keir Starmer, Rishi Sunak, Boris Johnson, Theresa May, David Cameron, Gordon Brown,
  Tony Blair, Margaret Thatcher, Winston Churchill, Emmanuel Macron, Angela Merkel, Olaf Scholz, Vladimir Putin,
  Dmitry Medvedev, Mikhail Gorbachev, Volodymyr Zelenskyy, Volodymyr Zelensky, Xi Jinping, Narendra Modi, Justin Trudeau,
  Benjamin Netanyahu, Recep Tayyip Erdogan, Kim Jong Un, Nelson Mandela, Mahatma Gandhi, Fidel Castro, Saddam Hussein,
  Osama bin Laden, Adolf Hitler, Josef Stalin, Queen Elizabeth, Elizabeth II, King Charles, Prince Charles, Prince William,
  Prince Harry, Princess Diana, Pope Francis, Pope Benedict, Pope Leo, Dalai Lama, Bill Gates, Elon Musk, Steve Jobs,
  Mark Zuckerberg, Jeff Bezos, Warren Buffett, Oprah Winfrey, Muhammad Ali, Albert Einstein, William Shakespeare
`;

/** Artists and athletes who go by one name alone. */
const MONONYMS = `
  Adele, Beyoncé, Beyonce, Björk, Bono, Cher, Drake, Eminem, Madonna, Neymar, Pelé, Pele, Prince, Rihanna, Ronaldinho,
  Ronaldo, Sade, Shakira, Sting, Usher, Voltaire, Socrates, Plato, Aristotle, Jesus, Muhammad, Moses, Buddha
`;

/** Clubs and firms whose one word looks like a surname. */
const BODIES = `
  Arsenal, Chelsea, Liverpool, Everton, Fulham, Burnley, Watford, Brentford, Celtic, Rangers, Juventus, Barcelona, Bayern,
  Ajax, Benfica, Lakers, Celtics, Yankees, Apple, Google, Amazon, Microsoft, Facebook, Meta, Twitter, Netflix, Tesla, Boeing,
  Airbus, Lockheed, Raytheon, Toyota, Honda, Ford, Nissan, Renault, Peugeot, Volkswagen, Daimler, Porsche, Ferrari, Siemens,
  Bosch, Nokia, Ericsson, Samsung, Sony, Nintendo, Huawei, Intel, Nvidia, Oracle, Cisco, Dell, Walmart, Target, Costco, Tesco,
  Sainsbury, Asda, Aldi, Lidl, Nestle, Nestlé, Unilever, Pfizer, Moderna, Bayer, Novartis, Roche, Merck, Shell, Exxon, Chevron,
  Gazprom, Rosneft, Barclays, Citigroup, Goldman, Lufthansa, Ryanair, Uber, Lyft, Spotify, Disney, Politifact, Quinnipiac,
  Gallup, Greenpeace, Amnesty, Interpol, Congress, Parliament, Pentagon, Kremlin, Brexit, Hamas, Hezbollah, Taliban, Sinn
`;

const names = (list: string): string[] => list.split(",").map((name) => name.trim());

const famous = (name: string): KnownPerson => ({ name, aliases: [], misspellings: [], needsNoIntroduction: true });

const BY_NAME: ReadonlyMap<string, KnownPerson> = new Map(
  names(FAMOUS)
    .flatMap((name) => [name, surnameOf(name)].map((key) => [key, famous(name)] as const))
    .concat(names(MONONYMS).map((name) => [name, famous(name)] as const)),
);

const BODY_NAMES: ReadonlySet<string> = new Set(names(BODIES));

/** True for one word that is a club’s or a firm’s name to nearly every reader. */
export const isKnownBody = (word: string): boolean => BODY_NAMES.has(word);

const ofHouse = new WeakMap<House, ReadonlyMap<string, KnownPerson>>();

/** Who bears `name`, a full name or a surname alone, in the desk's list or among the famous. */
export function knownPerson(name: string, house: House): KnownPerson | undefined {
  let own = ofHouse.get(house);
  if (!own) {
    own = new Map(
      house.people.flatMap((person) =>
        [person.name, surnameOf(person.name), ...person.aliases].map((key) => [key, person] as const),
      ),
    );
    ofHouse.set(house, own);
  }
  const plain = name.replace(MIDDLE_INITIAL, " ");
  return own.get(name) ?? own.get(plain) ?? BY_NAME.get(plain);
}

/** "Donald J. Trump" is Donald Trump. */
const MIDDLE_INITIAL = / (?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})/u;
