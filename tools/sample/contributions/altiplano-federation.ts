import { type SampleContribution, sampleNotice } from '../sample-contribution.ts';

export const altiplanoFederation: SampleContribution = {
  id: 'altiplano-federation',
  name: 'QUISPE, Rosalía',
  date: '2015-08-10',
  organisation: 'Federación de Cooperativas de Acceso del Altiplano Norte',
  country: 'Bolivia (Plurinational State of)',
  countryCode: 'BO',
  region: 'Americas',
  jobTitle: 'Coordinadora técnica',
  stakeholderGroup: 'other',
  language: 'es',
  title: 'Un punto de intercambio a cuatro mil metros: la instalación contada por quienes la hicieron',
  paragraphs: [
    'Somos diecisiete cooperativas que llevan Internet a pueblos en los que ninguna empresa quiso invertir. En 2013 instalamos con nuestras manos un punto de intercambio en la ciudad donde se juntan nuestros enlaces de radio. Contamos aquí lo que hicimos, en qué orden y con qué errores, porque es lo que nos habría gustado leer antes.',
    'La altura cambia las cuentas. A cuatro mil metros el aire es menos denso y enfría peor: un equipo previsto para cuarenta grados empieza a fallar a treinta y dos. Dejamos libre la mitad del armario, pusimos ventiladores dobles y apagamos los puertos que nadie usa. Las tormentas eléctricas quemaron dos equipos hasta que gastamos en la puesta a tierra más de lo que habíamos gastado en el conmutador.',
    'El orden importa. Primero la electricidad, después el armario, después la regla escrita sobre las llaves, y solo entonces el conmutador. Empezamos al revés y tuvimos durante cinco meses una caja cerrada en una oficina, mientras se vencía la garantía. El día de la primera conexión fueron tres los miembros; los otros catorce vinieron cuando vieron que funcionaba.',
    'Conectamos a los miembros de uno en uno, siempre con el mismo guion de una página: probar el cable, escuchar el puerto en una red aparte, abrir la sesión BGP con el servidor de rutas, comprobar los filtros, mirar el tráfico durante una hora y firmar. El guion lo lee en voz alta una persona y lo ejecuta otra. No hemos tenido ninguna interrupción causada por un ingreso.',
    'La decisión más discutida fue la de no cobrar por velocidad, sino por persona atendida. Cada cooperativa paga al mes dos centavos de dólar por familia conectada. La más pequeña paga tres dólares y la más grande doscientos diez, y ambas tienen un voto. Entendemos que no es el modelo habitual; a nosotros nos ha permitido que nadie se quede fuera por el precio.',
    'Nos falta capacitación cerca de casa. Los cursos se dan en la capital o en otros países, duran una semana y están en inglés. Pedimos talleres en la propia sala del punto de intercambio, con los equipos que luego habrá que reparar, y una segunda visita a los seis meses, cuando ya se sabe qué preguntar. También pedimos que se invite a las mujeres que ya hacen este trabajo: en nuestra federación son nueve de veintidós técnicos.',
    'A los gobiernos les pedimos poco: que las redes comunitarias puedan asociarse a un punto de intercambio sin licencia de operador nacional, que los postes y ductos públicos se compartan a un precio conocido y que la escuela, la posta de salud y la alcaldía se conecten al punto que tienen más cerca.',
  ],
  notice: sampleNotice.es,
};
