const given =
  `Anna Lars Maria Johan Fatima Per Karin Mikael Leila Anders Eva Ahmed Kerstin Olof Linnéa Karl Ingrid Jonas Amina
Nils Margareta Erik Samira Gunnar Birgitta Peter Zahra Magnus Elin Stefan Marie Ali Kristina Bengt Sofia Håkan Ulrika Mattias
Helena Göran Elisabet Fredrik Ylva Tomas Malin Roger Sara Ove`.split(/\s+/);

const family =
  `Lindqvist Berglund Hassan Nyström Ekman Forsberg Holm Sandell Åkesson Wikström Öberg Dahl Rosén Ibrahim Norling
Hedlund Strömberg Falk Lundin Björk Ström Haglund Sjögren Viklund Tran Nordin Engström Blom Mattsson Hermansson Kovač Lind
Sundberg Palm Hellström Åberg Månsson Rahimi Löfgren Englund Skoglund Hedman Östlund Wallgren Fors Bergström Hallberg Ek Thorén
Frisk Nilsdotter Melin Asplund`.split(/\s+/);

/**
 * Names of people who do not exist, the same each time for a municipality. The two lists' lengths have no common divisor:
 * no name comes twice before some two thousand have been given.
 */
export const namesFor = (municipality: string): (() => string) => {
  let next = [...municipality].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return () => {
    next += 1;
    return `${given[next % given.length]} ${family[next % family.length]}`;
  };
};
