import type { Translation } from '../dictionary.ts';
import type { importing as english } from '../en/importing.ts';

export const importing = {
  title: 'Importar contribuciones',
  lead: 'Para contribuciones que llegaron a la secretaría por otra vía, muchas a la vez. Se publican a medida que entran.',
  what: 'Elija un ZIP, o varios archivos juntos: una lista en CSV y los archivos que nombra. La primera línea de la lista nombra las columnas, en inglés:',
  fields:
    'Hacen falta nombre, organización, país y archivo. La fecha se escribe como 2015-08-28; el país con su nombre en uno de los seis idiomas o su código de dos letras; el grupo como Member State, Sector Member, Associate, Academia u other. Las columnas se separan con comas o puntos y comas, en UTF-8. Lo que la lista no dice se toma del archivo.',
  choose: 'Elegir los archivos',
  report: 'Informe',
  progress: '{n} de {total} filas',
  over: 'Todas las filas están hechas.',
  counts: 'Importadas: {new}. Ya estaban: {before}. No importadas: {not}.',
  not: 'No importadas',
  line: 'Línea {n}:',
  unnamed: 'Archivos que la lista no nombra',
  field: {
    name: 'nombre',
    date: 'fecha',
    organisation: 'organización',
    country: 'país',
    'job title': 'cargo',
    'stakeholder group': 'grupo',
    title: 'título',
    language: 'idioma',
    file: 'archivo',
  },
  why: {
    empty: 'La columna «{field}» está vacía.',
    unknown: 'La columna «{field}» no dice lo que debería.',
    long: 'La columna «{field}» pasa de 200 caracteres.',
    'file-missing': 'El archivo no está entre los que ha elegido.',
    'no-language': 'Ni la lista ni el archivo dicen en cuál de los seis idiomas está. Añada el idioma a la lista.',
  },
  refused: {
    none: 'No hay ninguna lista entre los archivos. Añada una cuyo nombre termine en .csv.',
    several: 'Hay varios archivos cuyo nombre termina en .csv. Elija una sola lista.',
    broken: 'La lista no se puede leer como CSV.',
    empty: 'La lista no tiene filas bajo la primera línea.',
    columns: 'A la lista le faltan estas columnas: {fields}.',
    archive: 'El ZIP no se puede descomprimir. Hágalo de nuevo, o elija los archivos mismos.',
    large: 'El ZIP descomprimido pasa de 500 MB. Divídalo.',
    letters: 'La lista no está en UTF-8. Guárdela de nuevo como «CSV UTF-8».',
  },
} as const satisfies Translation<typeof english>;
