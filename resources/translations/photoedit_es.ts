<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Save photo</source>
        <translation>Guardar foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>own profile</source>
        <translation>perfil propio</translation>
    </message>
    <message>
        <source>The profile to proof for, {0}, can&apos;t be read ({1}); name another in Settings.</source>
        <translation>No se puede leer el perfil de prueba {0} ({1}); indique otro en los ajustes.</translation>
    </message>
    <message>
        <source>{0} is no ICC profile that can be proofed for; name another in Settings.</source>
        <translation>{0} no es un perfil ICC para pruebas; indique otro en los ajustes.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: no profile of it is named.</source>
        <translation>La pantalla se toma por sRGB: no se indica ningún perfil suyo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read ({1})</source>
        <translation>No se puede leer {0} ({1})</translation>
    </message>
    <message>
        <source>{0} is no profile of a screen</source>
        <translation>{0} no es un perfil de pantalla</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}.</source>
        <translation>Las fotos se muestran en los colores de {0}.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: the desktop tells no profile of it; name one.</source>
        <translation>La pantalla se toma por sRGB: el escritorio no da perfil suyo; indique uno.</translation>
    </message>
    <message>
        <source>what the desktop tells is no profile of a screen</source>
        <translation>lo que da el escritorio no es un perfil de pantalla</translation>
    </message>
    <message>
        <source>the desktop&apos;s profile</source>
        <translation>el perfil del escritorio</translation>
    </message>
    <message>
        <source>Photos are shown in the colours of {0}, as the desktop says.</source>
        <translation>Las fotos se muestran en los colores de {0}, según el escritorio.</translation>
    </message>
    <message>
        <source>The screen is taken for sRGB: {0}; name another file.</source>
        <translation>La pantalla se toma por sRGB: {0}; indique otro archivo.</translation>
    </message>
    <message>
        <source>Cores used; the share of time in which threads waited for Python&apos;s global lock; the longest time the window could not answer; tasks that workers have in hand</source>
        <translation>Núcleos usados; parte del tiempo en que los hilos esperaban el bloqueo global de Python; el mayor tiempo sin respuesta de la ventana; tareas en curso</translation>
    </message>
    <message>
        <source>GIL wait: the share of the tiles&apos; time in which a thread was ready to work but had to wait for Python&apos;s global lock; processes have a lock each, so they hardly wait.</source>
        <translation>Espera del GIL: parte del tiempo de las teselas en que un hilo podía trabajar pero esperaba el bloqueo global de Python; cada proceso tiene el suyo y apenas espera.</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>procesos</translation>
    </message>
    <message>
        <source>threads only</source>
        <translation>solo hilos</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>uno tras otro</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits coma flotante</translation>
    </message>
    <message>
        <source>{0} bit</source>
        <translation>{0} bits</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed on the way</source>
        <translation>cambiado durante el proceso</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>interpretado</translation>
    </message>
    <message>
        <source>last run: {0} · {1}</source>
        <translation>última ejecución: {0} · {1}</translation>
    </message>
    <message>
        <source>{0} cores</source>
        <translation>{0} núcleos</translation>
    </message>
    <message>
        <source>GIL wait {0} %</source>
        <translation>Espera del GIL {0} %</translation>
    </message>
    <message>
        <source>longest stall {0} ms</source>
        <translation>bloqueo más largo {0} ms</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in hand</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>the same photos and recipe with {0}: {1} s, {2}, {3}; now x{4} as quick</source>
        <translation>las mismas fotos y receta con {0}: {1} s, {2}, {3}; ahora {4} veces más rápido</translation>
    </message>
    <message>
        <source>{0}, but the machine was busy: no verdict</source>
        <translation>{0}, pero la máquina estaba ocupada: sin veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>so the window may stall</source>
        <translation>por eso la ventana puede detenerse</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n sin hacer</numerusform>
            <numerusform>%n sin hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {0}</source>
        <translation>Cancelado: {0}</translation>
    </message>
    <message>
        <source>Finished: {0}</source>
        <translation>Terminado: {0}</translation>
    </message>
    <message>
        <source>stall {0} ms</source>
        <translation>bloqueo {0} ms</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Toda la foto</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) copied</source>
        <translation>
            <numerusform>%n paso copiado</numerusform>
            <numerusform>%n pasos copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) follow the folder&apos;s recipe again</source>
        <translation>
            <numerusform>%n foto sigue de nuevo la receta de la carpeta</numerusform>
            <numerusform>%n fotos siguen de nuevo la receta de la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have recipes of their own now</source>
        <translation>
            <numerusform>%n foto tiene ahora receta propia</numerusform>
            <numerusform>%n fotos tienen ahora receta propia</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not answer for {0} ms, {1} ms of it its own work</source>
        <translation>La ventana no respondió durante {0} ms, {1} ms de ellos por trabajo propio</translation>
    </message>
    <message numerus="yes">
        <source>(and %n time(s) more)</source>
        <translation>
            <numerusform>(y %n vez más)</numerusform>
            <numerusform>(y %n veces más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar con la foto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The edits of {0} are not kept: {1}</source>
        <translation>Las ediciones de {0} no se guardan: {1}</translation>
    </message>
    <message>
        <source>Drop the folder on the window, or press Ctrl+Shift+O and choose it. Its photos stand in the strip below; the first one is shown.</source>
        <translation>Suelte la carpeta sobre la ventana, o pulse Ctrl+Mayús+O y elíjala. Sus fotos están en la tira de abajo; se muestra la primera.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “expo” and press Enter: the recipe has its first step, Exposure.</source>
        <translation>Pulse Ctrl+F, escriba «expo» y pulse Intro: la receta tiene su primer paso, la exposición.</translation>
    </message>
    <message>
        <source>Drag the slider Stops to the right until the photo is bright enough. A double-click puts it back.</source>
        <translation>Arrastre el deslizador de pasos hacia la derecha hasta que la foto sea bastante clara. Un doble clic lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type “unsharp” and press Enter: the second step, Unsharp mask, sharpens.</source>
        <translation>Pulse Ctrl+F, escriba «unsharp» y pulse Intro: el segundo paso, la máscara de enfoque, da nitidez.</translation>
    </message>
    <message>
        <source>Press Ctrl+E. The dialog is filled in: all open photos, as JPEG, into a folder “edited” beside them. On the right stands what the results will look like and be called.</source>
        <translation>Pulse Ctrl+E. El diálogo está relleno: todas las fotos abiertas, como JPEG, en una carpeta «edited» junto a ellas. A la derecha se ve cómo serán y se llamarán los resultados.</translation>
    </message>
    <message>
        <source>Press Run. The queue shows what becomes of each photo; you can go on working meanwhile. The originals are as they were.</source>
        <translation>Pulse el botón de inicio. La cola muestra qué pasa con cada foto; mientras tanto se puede seguir trabajando. Los originales quedan como estaban.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>File formats</source>
        <translation>Formatos de archivo</translation>
    </message>
    <message>
        <source>All photos of a folder made brighter and sharper, as JPEG in another folder: six steps.</source>
        <translation>Todas las fotos de una carpeta, más claras y nítidas, como JPEG en otra carpeta: seis pasos.</translation>
    </message>
    <message>
        <source>A recipe is a list of steps that work from top to bottom. Drag a step by its title to move it; its tick switches it off.</source>
        <translation>Una receta es una lista de pasos que actúan de arriba abajo. Arrastre un paso por su título para moverlo; su marca lo desactiva.</translation>
    </message>
    <message>
        <source>Every step has an opacity and a mask, in the menu behind its three dots; but not those that move pixels.</source>
        <translation>Cada paso tiene opacidad y máscara, en el menú de los tres puntos; salvo los que mueven píxeles.</translation>
    </message>
    <message>
        <source>Hold \ to see the original; Y splits the view.</source>
        <translation>Mantenga \ para ver el original; Y divide la vista.</translation>
    </message>
    <message>
        <source>A number takes sums: 1200/2. The wheel and the arrows step, with Shift ten times, with Alt a tenth.</source>
        <translation>Un número admite cuentas: 1200/2. La rueda y las flechas avanzan paso a paso, con Mayús diez veces, con Alt una décima.</translation>
    </message>
    <message>
        <source>“Move panels” in the menu View gives each panel a title: drag it by that to another side, onto another panel or out of the window. “Reset layout” puts all of them back.</source>
        <translation>«Mover paneles», en el menú Ver, da un título a cada panel: arrástrelo por él a otro lado, sobre otro panel o fuera de la ventana. «Restablecer la disposición» los devuelve todos a su sitio.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name; Ctrl+? lists all keys, and changes them.</source>
        <translation>Ctrl+K encuentra cada orden por su nombre; Ctrl+? muestra todas las teclas y las cambia.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S keeps a recipe as a file, for other folders and for the command line: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</source>
        <translation>Ctrl+Alt+S guarda una receta como archivo, para otras carpetas y para la línea de órdenes: photoedit batch FOLDER -o RESULTS -r RECIPE.toml</translation>
    </message>
    <message>
        <source>Originals are never changed. What can&apos;t be read or written is named in Messages, and costs no other photo.</source>
        <translation>Los originales nunca cambian. Lo que no se puede leer o escribir aparece en los mensajes y no afecta a ninguna otra foto.</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Behind each title stands its name for the command line and for recipe files.</source>
        <translation>Tras cada título está su nombre para la línea de órdenes y los archivos de receta.</translation>
    </message>
    <message>
        <source>A mask says where a step works. Places are in percent, so one recipe fits all photos.</source>
        <translation>Una máscara dice dónde actúa un paso. Los lugares van en porcentaje, así una receta vale para todas las fotos.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>AddFilterMenu</name>
    <message>
        <source>Search filters</source>
        <translation>Buscar filtros</translation>
    </message>
</context>
<context>
    <name>BandsEditor</name>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
</context>
<context>
    <name>BlendRows</name>
    <message>
        <source>Where the step works</source>
        <translation>Dónde actúa el paso</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on something grey; Esc leaves</source>
        <translation>Haga clic en algo gris; Esc termina</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Luminance</source>
        <translation>Luminancia</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Shades of Grey</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>Mundo gris</translation>
    </message>
    <message>
        <source>White patch</source>
        <translation>Parche blanco</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>Filtro rojo</translation>
    </message>
    <message>
        <source>Orange filter</source>
        <translation>Filtro naranja</translation>
    </message>
    <message>
        <source>Yellow filter</source>
        <translation>Filtro amarillo</translation>
    </message>
    <message>
        <source>Green filter</source>
        <translation>Filtro verde</translation>
    </message>
    <message>
        <source>Blue filter</source>
        <translation>Filtro azul</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infrarrojo</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Blue noise</source>
        <translation>Ruido azul</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Finas</translation>
    </message>
    <message>
        <source>ACES</source>
        <translation>ACES</translation>
    </message>
    <message>
        <source>Hable</source>
        <translation>Hable</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Transverse</source>
        <translation>Otra diagonal</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificada</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hexágono</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Lanczos3</source>
        <translation>Lanczos3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Más cercano</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Lo máximo</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>12</source>
        <translation>12</translation>
    </message>
    <message>
        <source>4:4:4</source>
        <translation>4:4:4</translation>
    </message>
    <message>
        <source>4:2:2</source>
        <translation>4:2:2</translation>
    </message>
    <message>
        <source>4:2:0</source>
        <translation>4:2:0</translation>
    </message>
    <message>
        <source>Ultrafast</source>
        <translation>Ultrarrápido</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Deflate</translation>
    </message>
    <message>
        <source>LZW</source>
        <translation>LZW</translation>
    </message>
    <message>
        <source>Zstd</source>
        <translation>Zstd</translation>
    </message>
    <message>
        <source>Strips</source>
        <translation>Tiras</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>En serie</translation>
    </message>
    <message>
        <source>Compiled</source>
        <translation>Compilados</translation>
    </message>
    <message>
        <source>Interpreted</source>
        <translation>Interpretados</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>In photoedit</source>
        <translation>En photoedit</translation>
    </message>
    <message>
        <source>Beside photos</source>
        <translation>Junto a las fotos</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptual</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absoluto</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fallar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Strip GPS</source>
        <translation>Quitar GPS</translation>
    </message>
    <message>
        <source>Strip all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Adobe RGB</source>
        <translation>Adobe RGB</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>Luminosidad</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>Radial</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>There are no copied edits; copy those of a photo with Ctrl+C</source>
        <translation>No hay ediciones copiadas; copie las de una foto con Ctrl+C</translation>
    </message>
    <message>
        <source>What was copied</source>
        <translation>Qué se copió</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>Exact at 100 % only</source>
        <translation>Exacto solo al 100 %</translation>
    </message>
    <message>
        <source>Exact at 100 % only, and here nearly so: {0}. Click to look at 100 %.</source>
        <translation>Exacto solo al 100 %, aquí casi: {0}. Haga clic para ver al 100 %.</translation>
    </message>
</context>
<context>
    <name>CurvesEditor</name>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Declared</name>
    <message>
        <source>Tone</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Sharpen and denoise</source>
        <translation>Nitidez y ruido</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Auto contrast</source>
        <translation>Contraste automático</translation>
    </message>
    <message>
        <source>Gives each photo full contrast: its darkest parts become black and its brightest ones white.</source>
        <translation>Da a cada foto todo el contraste: lo más oscuro pasa a negro y lo más claro a blanco.</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>Niveles automáticos</translation>
    </message>
    <message>
        <source>Stretches the tones of each photo until they reach from black to white.</source>
        <translation>Estira los tonos de cada foto hasta que van de negro a blanco.</translation>
    </message>
    <message>
        <source>Auto white balance</source>
        <translation>Balance de blancos automático</translation>
    </message>
    <message>
        <source>Finds the colour of the light in each photo, and makes that light white.</source>
        <translation>Halla el color de la luz de cada foto y hace blanca esa luz.</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Smooths what is nearly alike and leaves edges: the mean of the neighbours that have a similar colour.</source>
        <translation>Alisa lo casi igual y respeta los bordes: media de los vecinos de color parecido.</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Makes a black and white photo, as film behind a coloured filter or as you mix it.</source>
        <translation>Hace una foto en blanco y negro, como película tras un filtro de color o como usted la mezcle.</translation>
    </message>
    <message>
        <source>Black and white point</source>
        <translation>Punto negro y blanco</translation>
    </message>
    <message>
        <source>Says which colour of the photo is black and which is white, and how dark and how bright they become.</source>
        <translation>Dice qué color de la foto es negro y cuál blanco, y cuán oscuro y claro quedan.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Puts the photo on a larger sheet: an even border, or as much as a square or another aspect takes.</source>
        <translation>Pone la foto en una hoja mayor: un borde igual, o lo que pida un cuadrado u otra proporción.</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de caja</translation>
    </message>
    <message>
        <source>Blurs with a square: each value becomes the mean of its neighbours.</source>
        <translation>Desenfoca con un cuadrado: cada valor pasa a ser la media de sus vecinos.</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>Brillo y contraste</translation>
    </message>
    <message>
        <source>Shifts all tones towards white or black, and spreads them or draws them together.</source>
        <translation>Lleva todos los tonos hacia el blanco o el negro, y los separa o los junta.</translation>
    </message>
    <message>
        <source>Channel mixer</source>
        <translation>Mezclador de canales</translation>
    </message>
    <message>
        <source>Mixes new red, green and blue from the photo&apos;s own.</source>
        <translation>Mezcla nuevos rojo, verde y azul a partir de los de la foto.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>Brings out contrast in every part of the photo by itself, in dark corners and bright skies alike.</source>
        <translation>Saca el contraste de cada parte de la foto por sí misma, en rincones oscuros y cielos claros.</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>Balance de color</translation>
    </message>
    <message>
        <source>Moves shadows, midtones and highlights towards red or cyan, green or magenta, blue or yellow.</source>
        <translation>Lleva sombras, medios tonos y luces hacia rojo o cian, verde o magenta, azul o amarillo.</translation>
    </message>
    <message>
        <source>Colour matrix</source>
        <translation>Matriz de color</translation>
    </message>
    <message>
        <source>Mixes the channels: each one of the result is a sum of parts of red, green and blue.</source>
        <translation>Mezcla los canales: cada uno del resultado es una suma de partes de rojo, verde y azul.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Spreads tones away from middle grey, or draws them together.</source>
        <translation>Aleja los tonos del gris medio, o los acerca.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Keeps a rectangle of the photo.</source>
        <translation>Conserva un rectángulo de la foto.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Bends the tones along a smooth curve through points: where a tone is, and where it goes.</source>
        <translation>Dobla los tonos por una curva suave que pasa por puntos: dónde está un tono y adónde va.</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>Deconvolución</translation>
    </message>
    <message>
        <source>Undoes a slight blur of the lens, where sharpening would only hide it.</source>
        <translation>Deshace un leve desenfoque del objetivo, que enfocar solo ocultaría.</translation>
    </message>
    <message>
        <source>Defringe</source>
        <translation>Quitar halos de color</translation>
    </message>
    <message>
        <source>Takes purple and green fringes off hard edges, and leaves brightness alone.</source>
        <translation>Quita halos púrpuras y verdes de los bordes duros y deja el brillo en paz.</translation>
    </message>
    <message>
        <source>Dehaze</source>
        <translation>Eliminar neblina</translation>
    </message>
    <message>
        <source>Clears haze and mist from the distance.</source>
        <translation>Despeja neblina y bruma de la lejanía.</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>Reducir ruido</translation>
    </message>
    <message>
        <source>Takes noise away, of brightness and of colour apart.</source>
        <translation>Quita ruido, el del brillo y el del color por separado.</translation>
    </message>
    <message>
        <source>Dither</source>
        <translation>Tramado</translation>
    </message>
    <message>
        <source>Shows the photo in few tones, and those between by patterns of dots.</source>
        <translation>Muestra la foto en pocos tonos, y los intermedios con patrones de puntos.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bordes</translation>
    </message>
    <message>
        <source>Draws the edges of what the photo shows.</source>
        <translation>Dibuja los bordes de lo que muestra la foto.</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Makes a grey relief: bright is high, and light falls from one side.</source>
        <translation>Hace un relieve gris: lo claro es alto y la luz cae de un lado.</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>Ecualizar</translation>
    </message>
    <message>
        <source>Spreads the brightness of each photo evenly from black to white, for the most contrast everywhere.</source>
        <translation>Reparte el brillo de cada foto por igual de negro a blanco, para el mayor contraste en todas partes.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Makes the photo brighter or darker, as more or less light on the sensor would.</source>
        <translation>Aclara u oscurece la foto, como más o menos luz en el sensor.</translation>
    </message>
    <message>
        <source>Filmic</source>
        <translation>Fílmico</translation>
    </message>
    <message>
        <source>Gives the photo the contrast of film: dark tones fall gently to black, bright ones roll off to white.</source>
        <translation>Da a la foto el contraste de la película: lo oscuro cae suave al negro, lo claro se apaga en el blanco.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>Mirrors the photo; no pixel changes its value.</source>
        <translation>Refleja la foto; ningún píxel cambia de valor.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Makes the tones between black and white brighter or darker; black and white stay.</source>
        <translation>Aclara u oscurece los tonos entre negro y blanco; negro y blanco se quedan.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desenfoque gaussiano</translation>
    </message>
    <message>
        <source>Blurs the photo softly and evenly.</source>
        <translation>Desenfoca la foto suave y uniformemente.</translation>
    </message>
    <message>
        <source>Gradient filter</source>
        <translation>Filtro degradado</translation>
    </message>
    <message>
        <source>Darkens one side of the photo, usually the sky, as a graduated glass before the lens does.</source>
        <translation>Oscurece un lado de la foto, a menudo el cielo, como un filtro degradado ante el objetivo.</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Adds grain as of film: most in the midtones, none in black and white.</source>
        <translation>Añade grano como de película: sobre todo en los medios tonos, nada en negro y blanco.</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>Paso alto</translation>
    </message>
    <message>
        <source>Keeps the details alone, on grey: what a Gaussian blur takes away.</source>
        <translation>Conserva solo los detalles, sobre gris: lo que un desenfoque gaussiano quita.</translation>
    </message>
    <message>
        <source>Hot pixels</source>
        <translation>Píxeles calientes</translation>
    </message>
    <message>
        <source>Takes away single pixels that shine or are dead, as on long exposures.</source>
        <translation>Quita píxeles sueltos que brillan o están muertos, como en exposiciones largas.</translation>
    </message>
    <message>
        <source>HSL bands</source>
        <translation>Bandas HSL</translation>
    </message>
    <message>
        <source>Changes hue, saturation and lightness of eight bands of colour, from red to magenta, each by itself.</source>
        <translation>Cambia tono, saturación y luminosidad de ocho bandas de color, del rojo al magenta, cada una por sí misma.</translation>
    </message>
    <message>
        <source>Hue shift</source>
        <translation>Cambio de tono</translation>
    </message>
    <message>
        <source>Turns all colours round the colour circle; each stays as light and as strong as it was.</source>
        <translation>Gira todos los colores en el círculo; cada uno sigue igual de claro y de intenso.</translation>
    </message>
    <message>
        <source>Image watermark</source>
        <translation>Marca de agua de imagen</translation>
    </message>
    <message>
        <source>Lays a logo or another picture over the photo, in proportion to its size.</source>
        <translation>Pone un logotipo u otra imagen sobre la foto, en proporción a su tamaño.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Turns the photo into its negative.</source>
        <translation>Convierte la foto en su negativo.</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Desenfoque de lente</translation>
    </message>
    <message>
        <source>Blurs as a lens out of focus does: a bright point becomes a bright disc.</source>
        <translation>Desenfoca como un objetivo fuera de foco: un punto claro pasa a ser un disco claro.</translation>
    </message>
    <message>
        <source>Lens distortion</source>
        <translation>Distorsión del objetivo</translation>
    </message>
    <message>
        <source>Straightens the curved lines of a lens: barrel, pincushion and wavy distortion.</source>
        <translation>Endereza las líneas curvas de un objetivo: distorsión de barril, de cojín y ondulada.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Sets what becomes black and what becomes white, and bends the tones between.</source>
        <translation>Fija qué pasa a negro y a blanco, y dobla los tonos intermedios.</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Contraste local</translation>
    </message>
    <message>
        <source>Brings out structure, also known as clarity: more contrast within each part of the photo.</source>
        <translation>Saca la estructura, también llamada claridad: más contraste dentro de cada parte de la foto.</translation>
    </message>
    <message>
        <source>LUT</source>
        <translation>LUT</translation>
    </message>
    <message>
        <source>Gives the photo the look of a 3D look-up table, as films and other programs come with.</source>
        <translation>Da a la foto el aspecto de una tabla 3D, como las de películas y otros programas.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Takes specks and noise away and keeps edges sharp: each value becomes the median of its neighbours.</source>
        <translation>Quita motas y ruido y mantiene los bordes nítidos: cada valor pasa a ser la mediana de sus vecinos.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Desenfoque de movimiento</translation>
    </message>
    <message>
        <source>Blurs along a line, as a camera does that moves during the exposure.</source>
        <translation>Desenfoca en una línea, como una cámara que se mueve durante la exposición.</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>Medias no locales</translation>
    </message>
    <message>
        <source>Takes noise away and keeps fine texture: the mean of the pixels whose surroundings look alike.</source>
        <translation>Quita ruido y conserva la textura fina: media de los píxeles con alrededores parecidos.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Straightens what was seen from aside: a four-cornered part of the photo becomes the whole picture.</source>
        <translation>Endereza lo visto de lado: un cuadrilátero de la foto pasa a ser toda la imagen.</translation>
    </message>
    <message>
        <source>Pixelate</source>
        <translation>Pixelar</translation>
    </message>
    <message>
        <source>Makes large square pixels: each block gets its mean.</source>
        <translation>Hace grandes píxeles cuadrados: cada bloque recibe su media.</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>Posterizar</translation>
    </message>
    <message>
        <source>Leaves only a few tones in each channel, as in a silk-screen poster.</source>
        <translation>Deja pocos tonos en cada canal, como un cartel de serigrafía.</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Script de Python</translation>
    </message>
    <message>
        <source>Runs your own Python on the pixels: a file with a function `pixel` or `tile`.</source>
        <translation>Aplica su propio Python a los píxeles: un archivo con una función `pixel` o `tile`.</translation>
    </message>
    <message>
        <source>Radial blur</source>
        <translation>Desenfoque radial</translation>
    </message>
    <message>
        <source>Blurs outwards from a point, as zooming during the exposure does, or around it, as turning does.</source>
        <translation>Desenfoca hacia fuera desde un punto, como un zoom durante la exposición, o en torno a él, como un giro.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Makes the photo smaller or larger, in linear light and without aliasing.</source>
        <translation>Reduce o amplía la foto, en luz lineal y sin aliasing.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Turns the photo counter-clockwise. Quarter turns are exact: no pixel changes its value.</source>
        <translation>Gira la foto en sentido antihorario. Los cuartos de vuelta son exactos: ningún píxel cambia de valor.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Makes colours stronger or paler; 0 makes the photo grey.</source>
        <translation>Hace los colores más intensos o más pálidos; 0 deja la foto gris.</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Gives the photo the brown tones of an old print.</source>
        <translation>Da a la foto los tonos marrones de una copia antigua.</translation>
    </message>
    <message>
        <source>Shadows and highlights</source>
        <translation>Sombras y luces</translation>
    </message>
    <message>
        <source>Lifts the shadows or brings back the highlights, and keeps the detail inside them.</source>
        <translation>Levanta las sombras o recupera las luces, y conserva su detalle.</translation>
    </message>
    <message>
        <source>Solarize</source>
        <translation>Solarizar</translation>
    </message>
    <message>
        <source>Turns the bright tones into their negative, as a print does that sees light while it is developed.</source>
        <translation>Convierte los tonos claros en negativo, como una copia que ve luz al revelarse.</translation>
    </message>
    <message>
        <source>Split toning</source>
        <translation>Virado partido</translation>
    </message>
    <message>
        <source>Tints the shadows with one colour and the highlights with another.</source>
        <translation>Tiñe las sombras de un color y las luces de otro.</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Turns the photo a little, to level the horizon, and cuts the empty corners off.</source>
        <translation>Gira un poco la foto para nivelar el horizonte, y corta las esquinas vacías.</translation>
    </message>
    <message>
        <source>Surface blur</source>
        <translation>Desenfoque de superficie</translation>
    </message>
    <message>
        <source>Smooths surfaces, as of skin and sky, and keeps edges.</source>
        <translation>Alisa superficies, como piel y cielo, y conserva los bordes.</translation>
    </message>
    <message>
        <source>Text watermark</source>
        <translation>Marca de agua de texto</translation>
    </message>
    <message>
        <source>Writes a line of text over the photo, in proportion to its size.</source>
        <translation>Escribe una línea de texto sobre la foto, en proporción a su tamaño.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Makes everything black or white: what is as bright as the level, or brighter, becomes white.</source>
        <translation>Hace todo negro o blanco: lo que alcanza el nivel o lo supera pasa a blanco.</translation>
    </message>
    <message>
        <source>Tilt shift</source>
        <translation>Tilt-shift</translation>
    </message>
    <message>
        <source>Keeps a band sharp and blurs the more the further away from it, so that a town looks like a toy.</source>
        <translation>Mantiene nítida una banda y desenfoca más cuanto más lejos: una ciudad parece de juguete.</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de enfoque</translation>
    </message>
    <message>
        <source>Sharpens by adding back what a blur takes away.</source>
        <translation>Enfoca devolviendo lo que un desenfoque quita.</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Makes pale colours stronger, and strong ones hardly: skin stays natural, nothing becomes garish.</source>
        <translation>Refuerza los colores pálidos y apenas los fuertes: la piel sigue natural, nada chilla.</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Makes the corners darker or brighter.</source>
        <translation>Oscurece o aclara las esquinas.</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>Makes the photo warmer or cooler, greener or more magenta.</source>
        <translation>Hace la foto más cálida o fría, más verde o más magenta.</translation>
    </message>
    <message>
        <source>Full strength up to a first point, then fading out until a second one, like a graduated filter.</source>
        <translation>Toda la fuerza hasta un primer punto, y luego se apaga hasta un segundo, como un filtro degradado.</translation>
    </message>
    <message>
        <source>Full strength where the photo is as bright as the range says, fading out on both sides of it.</source>
        <translation>Toda la fuerza donde el brillo de la foto está en el intervalo, y se apaga a ambos lados.</translation>
    </message>
    <message>
        <source>Full strength in the middle of an ellipse, fading out to nothing at its edge.</source>
        <translation>Toda la fuerza en el centro de una elipse, y se apaga hasta nada en su borde.</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>How much of the darkest and of the brightest may be lost</source>
        <translation>Cuánto de lo más oscuro y lo más claro puede perderse</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>What is stretched</source>
        <translation>Qué se estira</translation>
    </message>
    <message>
        <source>Stretch brightness; colours keep their balance</source>
        <translation>Estirar el brillo; los colores mantienen su equilibrio</translation>
    </message>
    <message>
        <source>Stretch red, green and blue each for itself; casts of shadows and lights go away</source>
        <translation>Estirar rojo, verde y azul por separado; desaparecen las dominantes de sombras y luces</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How much of the stretching; 0 changes nothing</source>
        <translation>Cuánto se estira; 0 no cambia nada</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the light is found</source>
        <translation>Cómo se halla la luz</translation>
    </message>
    <message>
        <source>Bright parts count more: the mean of the 6th powers (Finlayson, Trezzi 2004)</source>
        <translation>Lo claro cuenta más: media de las potencias sextas (Finlayson, Trezzi 2004)</translation>
    </message>
    <message>
        <source>All colours together are grey: the mean (Buchsbaum 1980)</source>
        <translation>Todos los colores juntos son grises: la media (Buchsbaum 1980)</translation>
    </message>
    <message>
        <source>The brightest part is white: the brightest values of each channel (Land 1977)</source>
        <translation>Lo más claro es blanco: los valores más claros de cada canal (Land 1977)</translation>
    </message>
    <message>
        <source>For white-patch: how much of each channel&apos;s brightest values to leave out</source>
        <translation>Para «Parche blanco»: cuántos de los valores más claros de cada canal se descartan</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing</source>
        <translation>Hasta dónde llegar; 0 no cambia nada</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur</source>
        <translation>Desviación típica (sigma) del desenfoque</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Standard deviation of what colours may differ by; 1 is black to white in one channel</source>
        <translation>Desviación típica de lo que pueden diferir los colores; 1 va de negro a blanco en un canal</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>What the greys are made of</source>
        <translation>De qué se hacen los grises</translation>
    </message>
    <message>
        <source>As bright as colours look (the luminance of Rec. 709)</source>
        <translation>Tan claro como se ven los colores (luminancia de Rec. 709)</translation>
    </message>
    <message>
        <source>Dark skies, bright skin: a red filter in front of the lens</source>
        <translation>Cielos oscuros, piel clara: un filtro rojo ante el objetivo</translation>
    </message>
    <message>
        <source>Between red and yellow</source>
        <translation>Entre rojo y amarillo</translation>
    </message>
    <message>
        <source>Skies a little darker: the usual filter for landscapes</source>
        <translation>Cielos algo más oscuros: el filtro habitual de paisaje</translation>
    </message>
    <message>
        <source>Bright leaves, darker skin</source>
        <translation>Hojas claras, piel más oscura</translation>
    </message>
    <message>
        <source>Bright skies and haze, dark skin and lips</source>
        <translation>Cielos y bruma claros, piel y labios oscuros</translation>
    </message>
    <message>
        <source>Glowing leaves, black skies</source>
        <translation>Hojas resplandecientes, cielos negros</translation>
    </message>
    <message>
        <source>The parts below</source>
        <translation>Las partes de abajo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Part of red, for custom</source>
        <translation>Parte de rojo, si es personalizado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Part of green, for custom</source>
        <translation>Parte de verde, si es personalizado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Part of blue, for custom</source>
        <translation>Parte de azul, si es personalizado</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>What becomes black: red, green and blue, 0 to 1</source>
        <translation>Lo que pasa a negro: rojo, verde y azul, 0 a 1</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>What becomes white: red, green and blue, 0 to 1</source>
        <translation>Lo que pasa a blanco: rojo, verde y azul, 0 a 1</translation>
    </message>
    <message>
        <source>Darkest</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>How bright black becomes; more gives faded shadows</source>
        <translation>Cuán claro queda el negro; más da sombras desvaídas</translation>
    </message>
    <message>
        <source>Brightest</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>How bright white becomes; less gives muted highlights</source>
        <translation>Cuán claro queda el blanco; menos da luces apagadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width, in percent of the shorter side</source>
        <translation>Ancho, en porcentaje del lado corto</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>So much more at the bottom, as prints have</source>
        <translation>Tanto más abajo, como en las copias</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Width to height of the result, like 1:1; the sheet grows until it has that</source>
        <translation>Ancho entre alto del resultado, como 1:1; la hoja crece hasta tenerla</translation>
    </message>
    <message>
        <source>:1</source>
        <translation>:1</translation>
    </message>
    <message>
        <source>What the border is filled with</source>
        <translation>Con qué se rellena el borde</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Where the photo lies on a sheet that has grown for its aspect</source>
        <translation>Dónde queda la foto en una hoja que ha crecido por su proporción</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>At the top, in the middle</source>
        <translation>Arriba, en el centro</translation>
    </message>
    <message>
        <source>At the bottom, in the middle</source>
        <translation>Abajo, en el centro</translation>
    </message>
    <message>
        <source>At the left, in the middle</source>
        <translation>A la izquierda, en el centro</translation>
    </message>
    <message>
        <source>At the right, in the middle</source>
        <translation>A la derecha, en el centro</translation>
    </message>
    <message>
        <source>In the top left corner</source>
        <translation>En la esquina superior izquierda</translation>
    </message>
    <message>
        <source>In the top right corner</source>
        <translation>En la esquina superior derecha</translation>
    </message>
    <message>
        <source>In the bottom left corner</source>
        <translation>En la esquina inferior izquierda</translation>
    </message>
    <message>
        <source>In the bottom right corner</source>
        <translation>En la esquina inferior derecha</translation>
    </message>
    <message>
        <source>Pixels to each side: at 1 the window is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Píxeles a cada lado: con 1 la ventana es 3 x 3, con 2 es 5 x 5</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Above 0 everything moves towards white, below 0 towards black</source>
        <translation>Por encima de 0 todo se aclara, por debajo se oscurece</translation>
    </message>
    <message>
        <source>-1 is flat grey, 0 changes nothing</source>
        <translation>-1 es gris plano, 0 no cambia nada</translation>
    </message>
    <message>
        <source>Red red</source>
        <translation>Rojo del rojo</translation>
    </message>
    <message>
        <source>How much red the new red takes</source>
        <translation>Cuánto rojo toma el nuevo rojo</translation>
    </message>
    <message>
        <source>Red green</source>
        <translation>Rojo del verde</translation>
    </message>
    <message>
        <source>How much green the new red takes</source>
        <translation>Cuánto verde toma el nuevo rojo</translation>
    </message>
    <message>
        <source>Red blue</source>
        <translation>Rojo del azul</translation>
    </message>
    <message>
        <source>How much blue the new red takes</source>
        <translation>Cuánto azul toma el nuevo rojo</translation>
    </message>
    <message>
        <source>Green red</source>
        <translation>Verde del rojo</translation>
    </message>
    <message>
        <source>How much red the new green takes</source>
        <translation>Cuánto rojo toma el nuevo verde</translation>
    </message>
    <message>
        <source>Green green</source>
        <translation>Verde del verde</translation>
    </message>
    <message>
        <source>How much green the new green takes</source>
        <translation>Cuánto verde toma el nuevo verde</translation>
    </message>
    <message>
        <source>Green blue</source>
        <translation>Verde del azul</translation>
    </message>
    <message>
        <source>How much blue the new green takes</source>
        <translation>Cuánto azul toma el nuevo verde</translation>
    </message>
    <message>
        <source>Blue red</source>
        <translation>Azul del rojo</translation>
    </message>
    <message>
        <source>How much red the new blue takes</source>
        <translation>Cuánto rojo toma el nuevo azul</translation>
    </message>
    <message>
        <source>Blue green</source>
        <translation>Azul del verde</translation>
    </message>
    <message>
        <source>How much green the new blue takes</source>
        <translation>Cuánto verde toma el nuevo azul</translation>
    </message>
    <message>
        <source>Blue blue</source>
        <translation>Azul del azul</translation>
    </message>
    <message>
        <source>How much blue the new blue takes</source>
        <translation>Cuánto azul toma el nuevo azul</translation>
    </message>
    <message>
        <source>Keep greys</source>
        <translation>Conservar grises</translation>
    </message>
    <message>
        <source>Scale each new channel so that its parts add up to 1: greys keep their brightness</source>
        <translation>Escalar cada canal nuevo para que sus partes sumen 1: los grises mantienen su brillo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Steepest curve, as a multiple of the straight one: more brings out more contrast, and noise</source>
        <translation>Pendiente máxima, como múltiplo de la recta: más saca más contraste, y ruido</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Cells across and down the photo</source>
        <translation>Celdas a lo ancho y a lo alto</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>Sombras rojo</translation>
    </message>
    <message>
        <source>Move shadows towards red, below 0 towards cyan</source>
        <translation>Mover: sombras hacia el rojo, por debajo de 0 hacia el cian</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>Sombras verde</translation>
    </message>
    <message>
        <source>Move shadows towards green, below 0 towards magenta</source>
        <translation>Mover: sombras hacia el verde, por debajo de 0 hacia el magenta</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>Sombras azul</translation>
    </message>
    <message>
        <source>Move shadows towards blue, below 0 towards yellow</source>
        <translation>Mover: sombras hacia el azul, por debajo de 0 hacia el amarillo</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>Medios tonos rojo</translation>
    </message>
    <message>
        <source>Move midtones towards red, below 0 towards cyan</source>
        <translation>Mover: medios tonos hacia el rojo, por debajo de 0 hacia el cian</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>Medios tonos verde</translation>
    </message>
    <message>
        <source>Move midtones towards green, below 0 towards magenta</source>
        <translation>Mover: medios tonos hacia el verde, por debajo de 0 hacia el magenta</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>Medios tonos azul</translation>
    </message>
    <message>
        <source>Move midtones towards blue, below 0 towards yellow</source>
        <translation>Mover: medios tonos hacia el azul, por debajo de 0 hacia el amarillo</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>Luces rojo</translation>
    </message>
    <message>
        <source>Move highlights towards red, below 0 towards cyan</source>
        <translation>Mover: luces hacia el rojo, por debajo de 0 hacia el cian</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>Luces verde</translation>
    </message>
    <message>
        <source>Move highlights towards green, below 0 towards magenta</source>
        <translation>Mover: luces hacia el verde, por debajo de 0 hacia el magenta</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>Luces azul</translation>
    </message>
    <message>
        <source>Move highlights towards blue, below 0 towards yellow</source>
        <translation>Mover: luces hacia el azul, por debajo de 0 hacia el amarillo</translation>
    </message>
    <message>
        <source>Keep luminance</source>
        <translation>Conservar luminancia</translation>
    </message>
    <message>
        <source>Give each pixel its brightness back</source>
        <translation>Devolver a cada píxel su brillo</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Three groups for red, green and blue of the result: what each takes of red, green and blue</source>
        <translation>Tres grupos para rojo, verde y azul del resultado: lo que cada uno toma de rojo, verde y azul</translation>
    </message>
    <message>
        <source>0 changes nothing, -1 is flat grey</source>
        <translation>0 no cambia nada, -1 es gris plano</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Where the rectangle begins</source>
        <translation>Dónde empieza el rectángulo</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the rectangle</source>
        <translation>Ancho del rectángulo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Height of the rectangle</source>
        <translation>Alto del rectángulo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>What the four lengths count</source>
        <translation>Qué cuentan las cuatro longitudes</translation>
    </message>
    <message>
        <source>Pixels of the photo</source>
        <translation>Píxeles de la foto</translation>
    </message>
    <message>
        <source>Percent of the photo&apos;s width and height</source>
        <translation>Porcentaje del ancho y del alto de la foto</translation>
    </message>
    <message>
        <source>Width to height, like 3:2 or 1.5</source>
        <translation>Ancho entre alto, como 3:2 o 1.5</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar con la foto</translation>
    </message>
    <message>
        <source>Turn the aspect with the photo: 3:2 is 2:3 for upright photos</source>
        <translation>Girar la proporción con la foto: 3:2 es 2:3 en fotos verticales</translation>
    </message>
    <message>
        <source>Which part is kept, where left or top does not say so</source>
        <translation>Qué parte se conserva, donde izquierda o arriba no lo dicen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>The curve: pairs of tone and new tone, from 0 (black) to 1 (white)</source>
        <translation>La curva: pares de tono y tono nuevo, de 0 (negro) a 1 (blanco)</translation>
    </message>
    <message>
        <source>A further curve for red alone</source>
        <translation>Otra curva solo para el rojo</translation>
    </message>
    <message>
        <source>A further curve for green alone</source>
        <translation>Otra curva solo para el verde</translation>
    </message>
    <message>
        <source>A further curve for blue alone</source>
        <translation>Otra curva solo para el azul</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>What the points bend</source>
        <translation>Qué doblan los puntos</translation>
    </message>
    <message>
        <source>Bend red, green and blue alike: colours grow stronger with contrast, as in most programs</source>
        <translation>Doblar rojo, verde y azul por igual: los colores ganan fuerza con el contraste, como en la mayoría de programas</translation>
    </message>
    <message>
        <source>Bend brightness only: all channels rise or fall by the same amount</source>
        <translation>Doblar solo el brillo: todos los canales suben o bajan lo mismo</translation>
    </message>
    <message>
        <source>Standard deviation (sigma) of the blur that is undone</source>
        <translation>Desviación típica (sigma) del desenfoque que se deshace</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>More is sharper, and noisier</source>
        <translation>Más es más nítido y con más ruido</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>How much of the fringe goes</source>
        <translation>Cuánto del halo desaparece</translation>
    </message>
    <message>
        <source>About the width of the fringes: standard deviation of the means</source>
        <translation>Más o menos el ancho de los halos: desviación típica de las medias</translation>
    </message>
    <message>
        <source>How much a fringe&apos;s colour differs from what is around</source>
        <translation>Cuánto difiere el color de un halo de lo que lo rodea</translation>
    </message>
    <message>
        <source>How much of the haze goes</source>
        <translation>Cuánta neblina desaparece</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Radius of the window that something dark is looked for in, in percent of the longer side</source>
        <translation>Radio de la ventana en que se busca algo oscuro, en porcentaje del lado largo</translation>
    </message>
    <message>
        <source>Airlight</source>
        <translation>Luz del aire</translation>
    </message>
    <message>
        <source>How many of the photo&apos;s values are darker than haze</source>
        <translation>Cuántos valores de la foto son más oscuros que la neblina</translation>
    </message>
    <message>
        <source>Luminance</source>
        <translation>Luminancia</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in brightness; 1 is black to white</source>
        <translation>Desviación típica del ruido de brillo; 1 va de negro a blanco</translation>
    </message>
    <message>
        <source>Standard deviation of the noise in colours</source>
        <translation>Desviación típica del ruido de color</translation>
    </message>
    <message>
        <source>Tones of each channel; at 2 each is on or off</source>
        <translation>Tonos de cada canal; con 2 cada uno es todo o nada</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>How the dots lie</source>
        <translation>Cómo están los puntos</translation>
    </message>
    <message>
        <source>A fine grid, as old printers have it</source>
        <translation>Una trama fina, como en las impresoras antiguas</translation>
    </message>
    <message>
        <source>Scattered dots without a grid</source>
        <translation>Puntos dispersos sin trama</translation>
    </message>
    <message>
        <source>Each dot makes up for its neighbours: the sharpest</source>
        <translation>Cada punto compensa a sus vecinos: la más nítida</translation>
    </message>
    <message>
        <source>How bright edges are</source>
        <translation>Cuán claros son los bordes</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>What the drawing looks like</source>
        <translation>Qué aspecto tiene el dibujo</translation>
    </message>
    <message>
        <source>Light lines on black</source>
        <translation>Líneas claras sobre negro</translation>
    </message>
    <message>
        <source>Dark lines on white, as a pencil draws</source>
        <translation>Líneas oscuras sobre blanco, como a lápiz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>How wide the lines are</source>
        <translation>Ancho de las líneas</translation>
    </message>
    <message>
        <source>As wide as the edge is soft</source>
        <translation>Tan ancho como suave es el borde</translation>
    </message>
    <message>
        <source>One pixel wide, where the edge is steepest, as Canny&apos;s edge detector draws them</source>
        <translation>Un píxel de ancho, donde el borde es más pronunciado, como el detector de Canny</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Thin lines that are weaker are left out; blur the photo first, and there are fewer</source>
        <translation>Las líneas finas más débiles se omiten; desenfoque antes, y habrá menos</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>How strong light and shadow are</source>
        <translation>Cuán fuertes son luz y sombra</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Where the light comes from: 0 is the right, 90 above, 135 the top left</source>
        <translation>De dónde viene la luz: 0 es la derecha, 90 arriba, 135 arriba a la izquierda</translation>
    </message>
    <message>
        <source>How far to go; 0 changes nothing, 1 is all the way</source>
        <translation>Hasta dónde llegar; 0 no cambia nada, 1 es del todo</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>One stop more is twice the light</source>
        <translation>Un paso más es el doble de luz</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Which film</source>
        <translation>Qué película</translation>
    </message>
    <message>
        <source>The contrast of cinema, middle grey stays: a fit to the ACES rendering (Narkowicz 2015)</source>
        <translation>El contraste del cine, el gris medio se mantiene: ajuste al render ACES (Narkowicz 2015)</translation>
    </message>
    <message>
        <source>Soft and brighter, with a long roll-off (Hable 2010, as in Uncharted 2)</source>
        <translation>Suave y más claro, con caída larga (Hable 2010, como en Uncharted 2)</translation>
    </message>
    <message>
        <source>Exposure before the curve: brighter without losing the highlights; white stays white</source>
        <translation>Exposición antes de la curva: más claro sin perder las luces; el blanco sigue blanco</translation>
    </message>
    <message>
        <source>How much of the curve; 0 changes nothing</source>
        <translation>Cuánto de la curva; 0 no cambia nada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What changes places</source>
        <translation>Qué cambia de sitio</translation>
    </message>
    <message>
        <source>Exchange left and right, as a mirror does</source>
        <translation>Cambiar izquierda y derecha, como un espejo</translation>
    </message>
    <message>
        <source>Exchange top and bottom</source>
        <translation>Cambiar arriba y abajo</translation>
    </message>
    <message>
        <source>Exchange both: half a turn</source>
        <translation>Cambiar ambos: media vuelta</translation>
    </message>
    <message>
        <source>Mirror at the diagonal from top left to bottom right</source>
        <translation>Reflejar en la diagonal de arriba izquierda a abajo derecha</translation>
    </message>
    <message>
        <source>Mirror at the other diagonal</source>
        <translation>Reflejar en la otra diagonal</translation>
    </message>
    <message>
        <source>Above 1 brighter, below 1 darker</source>
        <translation>Por encima de 1 más claro, por debajo más oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>What is averaged</source>
        <translation>Qué se promedia</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file, as most programs do</source>
        <translation>Desenfocar los valores como están en el archivo, como la mayoría de programas</translation>
    </message>
    <message>
        <source>Blur the light itself, as a lens does: bright spots stay bright</source>
        <translation>Desenfocar la luz misma, como un objetivo: los puntos brillantes siguen brillantes</translation>
    </message>
    <message>
        <source>How much light the upper side gets</source>
        <translation>Cuánta luz recibe el lado superior</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Where the middle of the transition lies, from top to bottom</source>
        <translation>Dónde está el centro de la transición, de arriba abajo</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>Difuminado</translation>
    </message>
    <message>
        <source>Width of the transition, in percent of the photo</source>
        <translation>Ancho de la transición, en porcentaje de la foto</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise: at 90 the left side is darkened, at 180 the bottom</source>
        <translation>Grados en sentido antihorario: con 90 se oscurece el lado izquierdo, con 180 el inferior</translation>
    </message>
    <message>
        <source>Strength; 0.2 is a fast film</source>
        <translation>Fuerza; 0.2 es una película rápida</translation>
    </message>
    <message>
        <source>Size of the grains; at 1 each pixel has its own</source>
        <translation>Tamaño de los granos; con 1 cada píxel tiene el suyo</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>Coloreado</translation>
    </message>
    <message>
        <source>Another grain for each of red, green and blue</source>
        <translation>Otro grano para rojo, verde y azul</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another number is another grain</source>
        <translation>Otro número da otro grano</translation>
    </message>
    <message>
        <source>Size of the details: the standard deviation (sigma) of the blur</source>
        <translation>Tamaño de los detalles: desviación típica (sigma) del desenfoque</translation>
    </message>
    <message>
        <source>Contrast of the details</source>
        <translation>Contraste de los detalles</translation>
    </message>
    <message>
        <source>How much it must stick out; 1 changes nothing</source>
        <translation>Cuánto debe sobresalir; 1 no cambia nada</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>Tono rojo</translation>
    </message>
    <message>
        <source>Turn red towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el rojo hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>Saturación rojo</translation>
    </message>
    <message>
        <source>Make red stronger; -1 makes it grey</source>
        <translation>Hacer el rojo más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>Luminosidad rojo</translation>
    </message>
    <message>
        <source>Make red lighter, or darker below 0</source>
        <translation>Aclarar el rojo, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Orange hue</source>
        <translation>Tono naranja</translation>
    </message>
    <message>
        <source>Turn orange towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el naranja hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Orange saturation</source>
        <translation>Saturación naranja</translation>
    </message>
    <message>
        <source>Make orange stronger; -1 makes it grey</source>
        <translation>Hacer el naranja más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Orange lightness</source>
        <translation>Luminosidad naranja</translation>
    </message>
    <message>
        <source>Make orange lighter, or darker below 0</source>
        <translation>Aclarar el naranja, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>Tono amarillo</translation>
    </message>
    <message>
        <source>Turn yellow towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el amarillo hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>Saturación amarillo</translation>
    </message>
    <message>
        <source>Make yellow stronger; -1 makes it grey</source>
        <translation>Hacer el amarillo más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>Luminosidad amarillo</translation>
    </message>
    <message>
        <source>Make yellow lighter, or darker below 0</source>
        <translation>Aclarar el amarillo, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>Tono verde</translation>
    </message>
    <message>
        <source>Turn green towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el verde hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>Saturación verde</translation>
    </message>
    <message>
        <source>Make green stronger; -1 makes it grey</source>
        <translation>Hacer el verde más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>Luminosidad verde</translation>
    </message>
    <message>
        <source>Make green lighter, or darker below 0</source>
        <translation>Aclarar el verde, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Aqua hue</source>
        <translation>Tono turquesa</translation>
    </message>
    <message>
        <source>Turn aqua towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el turquesa hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Aqua saturation</source>
        <translation>Saturación turquesa</translation>
    </message>
    <message>
        <source>Make aqua stronger; -1 makes it grey</source>
        <translation>Hacer el turquesa más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Aqua lightness</source>
        <translation>Luminosidad turquesa</translation>
    </message>
    <message>
        <source>Make aqua lighter, or darker below 0</source>
        <translation>Aclarar el turquesa, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>Tono azul</translation>
    </message>
    <message>
        <source>Turn blue towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el azul hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>Saturación azul</translation>
    </message>
    <message>
        <source>Make blue stronger; -1 makes it grey</source>
        <translation>Hacer el azul más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>Luminosidad azul</translation>
    </message>
    <message>
        <source>Make blue lighter, or darker below 0</source>
        <translation>Aclarar el azul, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Purple hue</source>
        <translation>Tono violeta</translation>
    </message>
    <message>
        <source>Turn purple towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el violeta hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Purple saturation</source>
        <translation>Saturación violeta</translation>
    </message>
    <message>
        <source>Make purple stronger; -1 makes it grey</source>
        <translation>Hacer el violeta más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Purple lightness</source>
        <translation>Luminosidad violeta</translation>
    </message>
    <message>
        <source>Make purple lighter, or darker below 0</source>
        <translation>Aclarar el violeta, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>Tono magenta</translation>
    </message>
    <message>
        <source>Turn magenta towards the next colour: above 0 from red to yellow, green and blue</source>
        <translation>Girar el magenta hacia el color siguiente: por encima de 0, del rojo al amarillo, al verde y al azul</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>Saturación magenta</translation>
    </message>
    <message>
        <source>Make magenta stronger; -1 makes it grey</source>
        <translation>Hacer el magenta más intenso; -1 lo vuelve gris</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>Luminosidad magenta</translation>
    </message>
    <message>
        <source>Make magenta lighter, or darker below 0</source>
        <translation>Aclarar el magenta, u oscurecerlo por debajo de 0</translation>
    </message>
    <message>
        <source>Above 0 from red to yellow, green and blue; below 0 the other way</source>
        <translation>Por encima de 0 de rojo a amarillo, verde y azul; por debajo, al revés</translation>
    </message>
    <message>
        <source>Longer side of the logo, in percent of the photo&apos;s shorter side</source>
        <translation>Lado largo del logotipo, en porcentaje del lado corto de la foto</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The logo; none does nothing</source>
        <translation>El logotipo; ninguno no hace nada</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde queda</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Distance from the edge, in percent of the photo&apos;s shorter side</source>
        <translation>Distancia al borde, en porcentaje del lado corto de la foto</translation>
    </message>
    <message>
        <source>Pixels to each side of the middle</source>
        <translation>Píxeles a cada lado del centro</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>What a point becomes</source>
        <translation>En qué se convierte un punto</translation>
    </message>
    <message>
        <source>The round opening of a good lens</source>
        <translation>La abertura redonda de un buen objetivo</translation>
    </message>
    <message>
        <source>Six blades, with corners left and right</source>
        <translation>Seis láminas, con esquinas a izquierda y derecha</translation>
    </message>
    <message>
        <source>Blur the values as they stand in the file</source>
        <translation>Desenfocar los valores como están en el archivo</translation>
    </message>
    <message>
        <source>Strongest near the corners</source>
        <translation>Más fuerte cerca de las esquinas</translation>
    </message>
    <message>
        <source>The usual one: below 0 against barrel, above 0 against pincushion distortion</source>
        <translation>La habitual: por debajo de 0 contra el barril, por encima contra el cojín</translation>
    </message>
    <message>
        <source>Most even</source>
        <translation>La más uniforme</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Enlarge the photo until nothing is empty; else there may be black borders</source>
        <translation>Ampliar la foto hasta que nada quede vacío; si no, puede haber bordes negros</translation>
    </message>
    <message>
        <source>What becomes black</source>
        <translation>Lo que pasa a negro</translation>
    </message>
    <message>
        <source>What becomes white</source>
        <translation>Lo que pasa a blanco</translation>
    </message>
    <message>
        <source>Above 1 the tones between become brighter</source>
        <translation>Por encima de 1 los tonos intermedios se aclaran</translation>
    </message>
    <message>
        <source>Strength; below 0 the photo becomes soft</source>
        <translation>Fuerza; por debajo de 0 la foto se suaviza</translation>
    </message>
    <message>
        <source>Size of what is brought out</source>
        <translation>Tamaño de lo que se saca</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A .cube file, or a HaldCLUT in a PNG</source>
        <translation>Un archivo .cube, o un HaldCLUT en PNG</translation>
    </message>
    <message>
        <source>How much of the look; 0 changes nothing</source>
        <translation>Cuánto del aspecto; 0 no cambia nada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>How far the camera moves</source>
        <translation>Cuánto se mueve la cámara</translation>
    </message>
    <message>
        <source>Direction: 0 is level, 90 upright</source>
        <translation>Dirección: 0 es horizontal, 90 vertical</translation>
    </message>
    <message>
        <source>Blur the light itself, as a camera does: lamps become bright lines</source>
        <translation>Desenfocar la luz misma, como una cámara: las lámparas se vuelven líneas claras</translation>
    </message>
    <message>
        <source>How much surroundings may differ: about the standard deviation of the noise</source>
        <translation>Cuánto pueden diferir los alrededores: más o menos la desviación típica del ruido</translation>
    </message>
    <message>
        <source>How far away pixels are compared</source>
        <translation>A qué distancia se comparan píxeles</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <source>How much of the surroundings: at 1 it is 3 x 3, at 2 it is 5 x 5</source>
        <translation>Cuánto de los alrededores: con 1 es 3 x 3, con 2 es 5 x 5</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Top left, top right, bottom right, bottom left corner, in percent of width and height</source>
        <translation>Esquinas superior izquierda, superior derecha, inferior derecha, inferior izquierda, en porcentaje de ancho y alto</translation>
    </message>
    <message>
        <source>Side of the blocks</source>
        <translation>Lado de los bloques</translation>
    </message>
    <message>
        <source>How many tones each channel has, black and white included</source>
        <translation>Cuántos tonos tiene cada canal, negro y blanco incluidos</translation>
    </message>
    <message>
        <source>A Python file that you have allowed to run</source>
        <translation>Un archivo Python que usted ha permitido</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;a&apos;]</source>
        <translation>Lo que el script recibe como params[&apos;a&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;b&apos;]</source>
        <translation>Lo que el script recibe como params[&apos;b&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;c&apos;]</source>
        <translation>Lo que el script recibe como params[&apos;c&apos;]</translation>
    </message>
    <message>
        <source>What the script is given as params[&apos;d&apos;]</source>
        <translation>Lo que el script recibe como params[&apos;d&apos;]</translation>
    </message>
    <message>
        <source>Zoom: percent of the distance from the centre; spin: degrees</source>
        <translation>Zoom: porcentaje de la distancia al centro; giro: grados</translation>
    </message>
    <message>
        <source>Which way it blurs</source>
        <translation>En qué sentido desenfoca</translation>
    </message>
    <message>
        <source>Outwards from the centre</source>
        <translation>Desde el centro hacia fuera</translation>
    </message>
    <message>
        <source>Around the centre</source>
        <translation>En torno al centro</translation>
    </message>
    <message>
        <source>Centre, from left to right</source>
        <translation>Centro, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Centre, from top to bottom</source>
        <translation>Centro, de arriba abajo</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Length of the longer side</source>
        <translation>Longitud del lado largo</translation>
    </message>
    <message>
        <source>Width of the result</source>
        <translation>Ancho del resultado</translation>
    </message>
    <message>
        <source>Height of the result</source>
        <translation>Alto del resultado</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Part of the photo&apos;s own width and height</source>
        <translation>Parte del ancho y alto de la foto</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Size of the result in megapixels</source>
        <translation>Tamaño del resultado en megapíxeles</translation>
    </message>
    <message>
        <source>MP</source>
        <translation>MP</translation>
    </message>
    <message>
        <source>What width and height together mean</source>
        <translation>Qué significan juntos ancho y alto</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it fits inside width x height</source>
        <translation>Conservar la forma de la foto; cabe en ancho x alto</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s shape; it covers width x height, what hangs over is cut off</source>
        <translation>Conservar la forma de la foto; cubre ancho x alto y se corta lo que sobra</translation>
    </message>
    <message>
        <source>Stretch the photo to width x height</source>
        <translation>Estirar la foto a ancho x alto</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>How pixels are mixed</source>
        <translation>Cómo se mezclan los píxeles</translation>
    </message>
    <message>
        <source>Sharpest; the usual choice for photos</source>
        <translation>El más nítido; lo habitual para fotos</translation>
    </message>
    <message>
        <source>Sharp, with less ringing at hard edges</source>
        <translation>Nítido, con menos halos en bordes duros</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>The plain mean of what a pixel covers</source>
        <translation>La simple media de lo que cubre un píxel</translation>
    </message>
    <message>
        <source>No mixing of pixels: blocks and jagged lines</source>
        <translation>Sin mezclar píxeles: bloques y escalones</translation>
    </message>
    <message>
        <source>Which part is kept when the photo fills width x height</source>
        <translation>Qué parte se conserva cuando la foto llena ancho x alto</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Also make photos larger that are smaller than what is asked for</source>
        <translation>Ampliar también fotos menores de lo pedido</translation>
    </message>
    <message>
        <source>Shrink on load</source>
        <translation>Reducir al cargar</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise</source>
        <translation>Grados en sentido antihorario</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
    <message>
        <source>Grow the picture until all of the photo fits; else cut its corners</source>
        <translation>Agrandar la imagen hasta que quepa toda la foto; si no, cortar sus esquinas</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>What fills the corners; photos with transparency get transparent corners</source>
        <translation>Qué rellena las esquinas; las fotos con transparencia las tienen transparentes</translation>
    </message>
    <message>
        <source>Fill with black</source>
        <translation>Rellenar de negro</translation>
    </message>
    <message>
        <source>Fill with white</source>
        <translation>Rellenar de blanco</translation>
    </message>
    <message>
        <source>1 changes nothing, 0 is grey, 2 is twice as strong</source>
        <translation>1 no cambia nada, 0 es gris, 2 es el doble de intenso</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Above 0 dark parts become brighter, below 0 darker</source>
        <translation>Por encima de 0 lo oscuro se aclara, por debajo se oscurece</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Below 0 bright parts become darker, above 0 brighter</source>
        <translation>Por debajo de 0 lo claro se oscurece, por encima se aclara</translation>
    </message>
    <message>
        <source>How far the surroundings reach (sigma): small flattens detail, large keeps it</source>
        <translation>Hasta dónde llegan los alrededores (sigma): pequeño aplana el detalle, grande lo conserva</translation>
    </message>
    <message>
        <source>Tones above this are inverted; 1 inverts none</source>
        <translation>Los tonos por encima se invierten; 1 no invierte ninguno</translation>
    </message>
    <message>
        <source>Shadow hue</source>
        <translation>Tono de sombras</translation>
    </message>
    <message>
        <source>Colour of the shadows</source>
        <translation>Color de las sombras</translation>
    </message>
    <message>
        <source>Shadow saturation</source>
        <translation>Saturación sombras</translation>
    </message>
    <message>
        <source>How strong it is</source>
        <translation>Cuán intenso es</translation>
    </message>
    <message>
        <source>Highlight hue</source>
        <translation>Tono de luces</translation>
    </message>
    <message>
        <source>Colour of the highlights</source>
        <translation>Color de las luces</translation>
    </message>
    <message>
        <source>Highlight saturation</source>
        <translation>Saturación luces</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Above 0 the highlights&apos; colour reaches further down, below 0 the shadows&apos; further up</source>
        <translation>Por encima de 0 el color de las luces llega más abajo, por debajo el de las sombras más arriba</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Which part of the turned photo is kept</source>
        <translation>Qué parte de la foto girada se conserva</translation>
    </message>
    <message>
        <source>The rectangle with the largest area that has no empty corner</source>
        <translation>El mayor rectángulo sin esquinas vacías</translation>
    </message>
    <message>
        <source>The largest one that has the photo&apos;s own aspect</source>
        <translation>El mayor con la proporción de la foto</translation>
    </message>
    <message>
        <source>Contrast from which something is an edge; 1 is black to white</source>
        <translation>Contraste desde el que algo es un borde; 1 va de negro a blanco</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Height of a line, in percent of the photo&apos;s shorter side</source>
        <translation>Alto de una línea, en porcentaje del lado corto de la foto</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde queda</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Color de las letras</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Put a thin black line around the letters, for bright photos</source>
        <translation>Una fina línea negra en torno a las letras, para fotos claras</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A font file (TTF or OTF); none is the font that comes with Pillow</source>
        <translation>Un archivo de fuente (TTF u OTF); ninguno es la que trae Pillow</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Brightness from which on the photo becomes white</source>
        <translation>Brillo desde el que la foto pasa a blanco</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>Suavidad</translation>
    </message>
    <message>
        <source>Width of the greys around the level</source>
        <translation>Ancho de los grises en torno al nivel</translation>
    </message>
    <message>
        <source>Standard deviation of the strongest blur</source>
        <translation>Desviación típica del desenfoque más fuerte</translation>
    </message>
    <message>
        <source>Where the middle of the band lies, from top to bottom</source>
        <translation>Dónde está el centro de la banda, de arriba abajo</translation>
    </message>
    <message>
        <source>Width of the band, in percent of the photo</source>
        <translation>Ancho de la banda, en porcentaje de la foto</translation>
    </message>
    <message>
        <source>How far beside the band the blur is strongest, in percent of the photo</source>
        <translation>A qué distancia de la banda es máximo el desenfoque, en porcentaje de la foto</translation>
    </message>
    <message>
        <source>Degrees counter-clockwise that the band is turned by</source>
        <translation>Grados en sentido antihorario que gira la banda</translation>
    </message>
    <message>
        <source>Size of the details to sharpen: the standard deviation (sigma) of the blur</source>
        <translation>Tamaño de los detalles que se enfocan: desviación típica (sigma) del desenfoque</translation>
    </message>
    <message>
        <source>Strength; 0 changes nothing</source>
        <translation>Fuerza; 0 no cambia nada</translation>
    </message>
    <message>
        <source>Leave differences up to this, where 1 is black to white, alone</source>
        <translation>Dejar en paz diferencias hasta aquí, donde 1 va de negro a blanco</translation>
    </message>
    <message>
        <source>What is sharpened</source>
        <translation>Qué se enfoca</translation>
    </message>
    <message>
        <source>Sharpen red, green and blue each for itself</source>
        <translation>Enfocar rojo, verde y azul por separado</translation>
    </message>
    <message>
        <source>Sharpen brightness only: faster, and no coloured fringes</source>
        <translation>Enfocar solo el brillo: más rápido y sin halos de color</translation>
    </message>
    <message>
        <source>Below 0 pale colours become grey</source>
        <translation>Por debajo de 0 los colores pálidos se vuelven grises</translation>
    </message>
    <message>
        <source>How much light the corners get</source>
        <translation>Cuánta luz reciben las esquinas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Where it begins, on the way from centre to corner</source>
        <translation>Dónde empieza, del centro a la esquina</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>Redondez</translation>
    </message>
    <message>
        <source>From an ellipse that fits the photo to a circle</source>
        <translation>De una elipse que se ajusta a la foto a un círculo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Light the photo was taken in; higher makes the picture warmer</source>
        <translation>Luz en que se tomó la foto; más alta da una imagen más cálida</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Below 0 greener, above 0 more magenta</source>
        <translation>Por debajo de 0 más verde, por encima más magenta</translation>
    </message>
    <message>
        <source>Work where the mask would not, and not where it would</source>
        <translation>Actuar donde la máscara no lo haría, y al revés</translation>
    </message>
    <message>
        <source>X1</source>
        <translation>X1</translation>
    </message>
    <message>
        <source>First point, across</source>
        <translation>Primer punto, a lo ancho</translation>
    </message>
    <message>
        <source>Y1</source>
        <translation>Y1</translation>
    </message>
    <message>
        <source>First point, down</source>
        <translation>Primer punto, a lo alto</translation>
    </message>
    <message>
        <source>X2</source>
        <translation>X2</translation>
    </message>
    <message>
        <source>Second point, across</source>
        <translation>Segundo punto, a lo ancho</translation>
    </message>
    <message>
        <source>Y2</source>
        <translation>Y2</translation>
    </message>
    <message>
        <source>Second point, down</source>
        <translation>Segundo punto, a lo alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>The darkest that gets the full strength</source>
        <translation>Lo más oscuro que recibe toda la fuerza</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The brightest that gets the full strength</source>
        <translation>Lo más claro que recibe toda la fuerza</translation>
    </message>
    <message>
        <source>How far the strength fades out beyond the range</source>
        <translation>Hasta dónde se apaga la fuerza fuera del intervalo</translation>
    </message>
    <message>
        <source>Middle, across the frame</source>
        <translation>Centro, a lo ancho</translation>
    </message>
    <message>
        <source>Middle, down the frame</source>
        <translation>Centro, a lo alto</translation>
    </message>
    <message>
        <source>Width of the ellipse, of the frame&apos;s</source>
        <translation>Ancho de la elipse, respecto al cuadro</translation>
    </message>
    <message>
        <source>Height of the ellipse, of the frame&apos;s</source>
        <translation>Alto de la elipse, respecto al cuadro</translation>
    </message>
    <message>
        <source>Turns the ellipse counter-clockwise</source>
        <translation>Gira la elipse en sentido antihorario</translation>
    </message>
    <message>
        <source>How much of the radius the fade takes</source>
        <translation>Cuánto del radio ocupa la transición</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space</source>
        <translation>Más alta se ve mejor y ocupa más</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Keeps every pixel; takes several times the space</source>
        <translation>Conserva cada píxel; ocupa varias veces más</translation>
    </message>
    <message>
        <source>How many bits a channel are kept</source>
        <translation>Cuántos bits por canal se conservan</translation>
    </message>
    <message>
        <source>8 bits of photos that have 8, and 12 of deeper ones</source>
        <translation>8 bits en fotos que tienen 8, y 12 en las demás</translation>
    </message>
    <message>
        <source>8 bits, which every program shows</source>
        <translation>8 bits, que todo programa muestra</translation>
    </message>
    <message>
        <source>10 bits; smoother skies, also where the photo has 8</source>
        <translation>10 bits; cielos más suaves, también si la foto tiene 8</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>Submuestreo</translation>
    </message>
    <message>
        <source>How finely colour is kept; brightness always keeps its full resolution</source>
        <translation>Con qué finura se conserva el color; el brillo siempre conserva toda su resolución</translation>
    </message>
    <message>
        <source>Full colour resolution; for print, text and red details</source>
        <translation>Toda la resolución de color; para impresión, texto y detalles rojos</translation>
    </message>
    <message>
        <source>Half the colour resolution across</source>
        <translation>Media resolución de color a lo ancho</translation>
    </message>
    <message>
        <source>Half the colour resolution both ways, as cameras do</source>
        <translation>Media resolución de color en ambos sentidos, como las cámaras</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slower makes smaller files; 0 takes minutes, 10 is the fastest</source>
        <translation>Más lento da archivos más pequeños; 0 tarda minutos, 10 es lo más rápido</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How long it looks for a small file; HEIC takes much longer to write than other formats</source>
        <translation>Cuánto se busca un archivo pequeño; HEIC tarda mucho más en escribirse que otros formatos</translation>
    </message>
    <message>
        <source>Seconds for a photo</source>
        <translation>Segundos por foto</translation>
    </message>
    <message>
        <source>Several times slower, a little better</source>
        <translation>Varias veces más lento, algo mejor</translation>
    </message>
    <message>
        <source>Ten times slower, a little smaller</source>
        <translation>Diez veces más lento, algo más pequeño</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Appears in passes while it loads; a little smaller, several times slower to save</source>
        <translation>Aparece por pasadas al cargar; algo más pequeño, varias veces más lento de guardar</translation>
    </message>
    <message>
        <source>Optimize</source>
        <translation>Optimizar</translation>
    </message>
    <message>
        <source>A few percent smaller, about three times slower to save</source>
        <translation>Unos puntos más pequeño, unas tres veces más lento de guardar</translation>
    </message>
    <message>
        <source>Largest file, in thousands of bytes: the best quality, up to the one above, that fits</source>
        <translation>Archivo máximo, en miles de bytes: la mejor calidad que quepa, como mucho la de arriba</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>More makes smaller files; 9 takes many times longer than 5</source>
        <translation>Más da archivos más pequeños; 9 tarda mucho más que 5</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>0 is fast and large; above 6 it gets several times slower and hardly smaller</source>
        <translation>0 es rápido y grande; por encima de 6 es mucho más lento y apenas más pequeño</translation>
    </message>
    <message>
        <source>How the pixels are packed; all ways are lossless</source>
        <translation>Cómo se empaquetan los píxeles; siempre sin pérdida</translation>
    </message>
    <message>
        <source>Fastest to save, largest</source>
        <translation>Lo más rápido de guardar, lo más grande</translation>
    </message>
    <message>
        <source>Small, read by nearly every program</source>
        <translation>Pequeño, lo lee casi todo programa</translation>
    </message>
    <message>
        <source>Read by every program; hardly helps with 16 bits</source>
        <translation>Lo lee todo programa; apenas ayuda con 16 bits</translation>
    </message>
    <message>
        <source>A little smaller than deflate and about as fast, but many programs can&apos;t read it</source>
        <translation>Algo más pequeño que deflate e igual de rápido, pero muchos programas no lo leen</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predictor</translation>
    </message>
    <message>
        <source>Packs differences between neighbours: much smaller, but some old programs can&apos;t read it</source>
        <translation>Empaqueta diferencias entre vecinos: mucho más pequeño, pero algunos programas viejos no lo leen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>How the picture is cut into the pieces that are packed</source>
        <translation>Cómo se corta la imagen en los trozos que se empaquetan</translation>
    </message>
    <message>
        <source>Strips of a few rows, read by every program</source>
        <translation>Tiras de pocas filas, las lee todo programa</translation>
    </message>
    <message>
        <source>Squares of 256 x 256 pixels, for programs that show parts of very large pictures</source>
        <translation>Cuadrados de 256 x 256 píxeles, para programas que muestran partes de imágenes muy grandes</translation>
    </message>
    <message>
        <source>Higher looks better and takes more space; lossless: how hard it tries to make the file small</source>
        <translation>Más alta se ve mejor y ocupa más; sin pérdida: cuánto se esfuerza en reducir el archivo</translation>
    </message>
    <message>
        <source>How long it looks for a small file; 6 takes several times longer than 4 and gains little</source>
        <translation>Cuánto se busca un archivo pequeño; 6 tarda bastante más que 4 y gana poco</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Who runs the tiles of a photo</source>
        <translation>Quién procesa las teselas de una foto</translation>
    </message>
    <message>
        <source>Tiles run in processes: every core works, whatever the filter is written in</source>
        <translation>Las teselas van en procesos: trabaja cada núcleo, sea como sea el filtro</translation>
    </message>
    <message>
        <source>Tiles run in threads of this process; interpreted filters will not gain from more cores</source>
        <translation>Las teselas van en hilos de este proceso; los filtros interpretados no ganan con más núcleos</translation>
    </message>
    <message>
        <source>Tiles run one after the other: the baseline to compare with</source>
        <translation>Las teselas van una tras otra: la base de comparación</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>Bucles</translation>
    </message>
    <message>
        <source>Machine code that releases the GIL: fast in processes and in threads</source>
        <translation>Código máquina que libera el GIL: rápido en procesos y en hilos</translation>
    </message>
    <message>
        <source>The same source run by Python itself, hundreds of times slower: shows what the GIL costs</source>
        <translation>El mismo código ejecutado por Python, cientos de veces más lento: muestra lo que cuesta el GIL</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Workers for the tiles; none means one for each core</source>
        <translation>Trabajadores para las teselas; sin valor, uno por núcleo</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Side of a tile in pixels; none means automatic</source>
        <translation>Lado de una tesela en píxeles; sin valor, automático</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory for pixels; none means half of what this machine grants</source>
        <translation>Memoria para píxeles; sin valor, la mitad de lo que da esta máquina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the desktop is</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Keep edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Where the edits of single photos are kept</source>
        <translation>Dónde se guardan las ediciones de cada foto</translation>
    </message>
    <message>
        <source>Photos&apos; own edits are kept in photoedit&apos;s own folder; nothing is written beside photos</source>
        <translation>Las ediciones quedan en la carpeta de photoedit; nada se escribe junto a las fotos</translation>
    </message>
    <message>
        <source>Edits are kept beside the photos, as IMG.jpg.photoedit.toml, and can be copied along</source>
        <translation>Las ediciones quedan junto a las fotos, como IMG.jpg.photoedit.toml, y se copian con ellas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Dark greys</source>
        <translation>Grises oscuros</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Grises claros</translation>
    </message>
    <message>
        <source>Surround</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What surrounds the photo</source>
        <translation>Qué rodea la foto</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>Gris medio</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Memory for thumbnails; those that do not fit are read from the disk again</source>
        <translation>Memoria para miniaturas; las que no caben se leen de nuevo del disco</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>ICC profile of the screen, a file; auto asks the desktop, none takes it for sRGB</source>
        <translation>Perfil ICC de la pantalla, un archivo; auto pregunta al escritorio, none supone sRGB</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>ICC profile that View &gt; Soft proof shows: srgb, display-p3, adobe-rgb, prophoto, or a file, such as that of a printer and its paper</source>
        <translation>Perfil ICC que muestra Ver &gt; Prueba en pantalla: srgb, display-p3, adobe-rgb, prophoto o un archivo, como el de una impresora y su papel</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>Propósito de prueba</translation>
    </message>
    <message>
        <source>What a soft proof makes of colours that its profile does not have</source>
        <translation>Qué hace la prueba con colores que su perfil no tiene</translation>
    </message>
    <message>
        <source>Keeps how colours look beside each other; for profiles that have tables for it</source>
        <translation>Mantiene el aspecto relativo de los colores; para perfiles con tablas para ello</translation>
    </message>
    <message>
        <source>Keeps the colours that are possible, white stays white; the others become the nearest</source>
        <translation>Mantiene los colores posibles, el blanco sigue blanco; los demás pasan al más cercano</translation>
    </message>
    <message>
        <source>Keeps colours strong; for charts</source>
        <translation>Mantiene colores intensos; para gráficos</translation>
    </message>
    <message>
        <source>As relative, but also shows the tint of the paper</source>
        <translation>Como relativo, pero muestra también el tono del papel</translation>
    </message>
    <message>
        <source>Proof paper</source>
        <translation>Papel de la prueba</translation>
    </message>
    <message>
        <source>A soft proof shows the tint of the paper and the black of the ink</source>
        <translation>La prueba en pantalla muestra el tono del papel y el negro de la tinta</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>How much of the step shows: 0 is nothing, 1 all of it</source>
        <translation>Cuánto del paso se ve: 0 nada, 1 todo</translation>
    </message>
    <message>
        <source>Shrink results whose long side is longer; none leaves them as large as they are</source>
        <translation>Reducir resultados cuyo lado largo sea mayor; sin valor quedan como son</translation>
    </message>
    <message>
        <source>Existing results</source>
        <translation>Si ya existe</translation>
    </message>
    <message>
        <source>What happens if a result exists already</source>
        <translation>Qué pasa si un resultado ya existe</translation>
    </message>
    <message>
        <source>Write nothing at all if a result exists</source>
        <translation>No escribir nada si existe un resultado</translation>
    </message>
    <message>
        <source>Leave out photos whose results exist</source>
        <translation>Dejar fuera las fotos cuyo resultado existe</translation>
    </message>
    <message>
        <source>Number the new results: name-1, name-2 …</source>
        <translation>Numerar los resultados nuevos: nombre-1, nombre-2 …</translation>
    </message>
    <message>
        <source>Replace older results; an input never is</source>
        <translation>Reemplazar resultados anteriores; nunca un original</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>What results carry of the photo&apos;s metadata</source>
        <translation>Qué conservan los resultados de los metadatos de la foto</translation>
    </message>
    <message>
        <source>Keep what the camera and others wrote: EXIF, XMP, IPTC</source>
        <translation>Conservar lo que escribieron la cámara y otros: EXIF, XMP, IPTC</translation>
    </message>
    <message>
        <source>Leave out where it was taken: the position, and the place in words</source>
        <translation>Omitir dónde se tomó: la posición y el lugar en palabras</translation>
    </message>
    <message>
        <source>Leave all of it out, also place and time; the colour profile stays</source>
        <translation>Omitirlo todo, también lugar y hora; el perfil de color queda</translation>
    </message>
    <message>
        <source>Keep time</source>
        <translation>Conservar hora</translation>
    </message>
    <message>
        <source>Give the files of results the modification time of their photos</source>
        <translation>Dar a los archivos de resultado la hora de modificación de sus fotos</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rescatar</translation>
    </message>
    <message>
        <source>Take what is left of photos that are cut off; the rest becomes grey</source>
        <translation>Tomar lo que queda de fotos cortadas; el resto pasa a gris</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The colours of results: their profile</source>
        <translation>Los colores de los resultados: su perfil</translation>
    </message>
    <message>
        <source>Each photo keeps its own</source>
        <translation>Cada foto conserva el suyo</translation>
    </message>
    <message>
        <source>sRGB</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display P3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Compatible with Adobe RGB (1998)</source>
        <translation>Compatible con Adobe RGB (1998)</translation>
    </message>
    <message>
        <source>ProPhoto RGB</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Open photo files</source>
        <translation>Abrir archivos de foto</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open all photos of a folder</source>
        <translation>Abrir todas las fotos de una carpeta</translation>
    </message>
    <message>
        <source>Save photo as…</source>
        <translation>Guardar foto como…</translation>
    </message>
    <message>
        <source>Save the shown photo, edited</source>
        <translation>Guardar la foto mostrada, editada</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Put the recipe on all open photos</source>
        <translation>Aplicar la receta a todas las fotos abiertas</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Abrir receta…</translation>
    </message>
    <message>
        <source>Load a recipe file</source>
        <translation>Cargar un archivo de receta</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Save the recipe as a file</source>
        <translation>Guardar la receta en un archivo</translation>
    </message>
    <message>
        <source>Clear recipe</source>
        <translation>Vaciar receta</translation>
    </message>
    <message>
        <source>Take all steps out</source>
        <translation>Quitar todos los pasos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do the edit again</source>
        <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
        <source>Copy edits</source>
        <translation>Copiar ediciones</translation>
    </message>
    <message>
        <source>Take the recipe of the shown photo</source>
        <translation>Tomar la receta de la foto mostrada</translation>
    </message>
    <message>
        <source>Paste edits</source>
        <translation>Pegar ediciones</translation>
    </message>
    <message>
        <source>Give it to the chosen photos as their own</source>
        <translation>Dársela a las fotos elegidas como propia</translation>
    </message>
    <message>
        <source>Paste chosen steps…</source>
        <translation>Pegar los pasos elegidos…</translation>
    </message>
    <message>
        <source>Give only some of the copied steps to the chosen photos</source>
        <translation>Dar a las fotos elegidas solo algunos de los pasos copiados</translation>
    </message>
    <message>
        <source>Reset photo</source>
        <translation>Restablecer foto</translation>
    </message>
    <message>
        <source>Drop the own recipes of the chosen photos; they follow the folder&apos;s again</source>
        <translation>Descartar las recetas propias de las fotos elegidas; vuelven a seguir la de la carpeta</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>Tomar instantánea…</translation>
    </message>
    <message>
        <source>Keep the shown photo&apos;s recipe as it is now, to go back to</source>
        <translation>Guardar la receta de la foto mostrada como está ahora, para volver a ella</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>Añadir filtro…</translation>
    </message>
    <message>
        <source>Search a filter and add it to the recipe</source>
        <translation>Buscar un filtro y añadirlo a la receta</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Who does the work, and the window&apos;s look</source>
        <translation>Quién hace el trabajo, y el aspecto de la ventana</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar toda la foto</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>One photo pixel for each pixel of the screen</source>
        <translation>Un píxel de la foto por píxel de pantalla</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Two pixels of the screen for each one of the photo</source>
        <translation>Dos píxeles de pantalla por cada uno de la foto</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Ajustar o 100 %</translation>
    </message>
    <message>
        <source>Switch between the whole photo and 100 %</source>
        <translation>Alternar entre toda la foto y 100 %</translation>
    </message>
    <message>
        <source>Before/After</source>
        <translation>Antes/Después</translation>
    </message>
    <message>
        <source>Split the photo (hold \ for the original)</source>
        <translation>Dividir la foto (mantener \ para el original)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show before and after beside each other</source>
        <translation>Mostrar antes y después uno junto al otro</translation>
    </message>
    <message>
        <source>Crop on the photo; Enter keeps it, Esc takes it back</source>
        <translation>Recortar en la foto; Intro lo conserva, Esc lo deshace</translation>
    </message>
    <message>
        <source>Pick white balance</source>
        <translation>Tomar balance de blancos</translation>
    </message>
    <message>
        <source>Click on something that should be grey</source>
        <translation>Haga clic en algo que deba ser gris</translation>
    </message>
    <message>
        <source>Presets and snapshots</source>
        <translation>Preajustes e instantáneas</translation>
    </message>
    <message>
        <source>Show or hide presets and snapshots, as pictures of the shown photo</source>
        <translation>Mostrar u ocultar preajustes e instantáneas, como imágenes de la foto mostrada</translation>
    </message>
    <message>
        <source>Show all photos as a page of thumbnails</source>
        <translation>Mostrar todas las fotos como página de miniaturas</translation>
    </message>
    <message>
        <source>Find photos…</source>
        <translation>Buscar fotos…</translation>
    </message>
    <message>
        <source>Show only photos of some name or state</source>
        <translation>Mostrar solo las fotos de cierto nombre o estado</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>Prueba en pantalla</translation>
    </message>
    <message>
        <source>Show the photo as print or another screen will, by the profile in Settings</source>
        <translation>Mostrar la foto como saldrá impresa o en otra pantalla, según el perfil de los ajustes</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>Aviso de gama</translation>
    </message>
    <message>
        <source>In a soft proof, paint what the output has no colour for</source>
        <translation>En la prueba, pintar lo que la salida no puede reproducir</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Recorte de tonos</translation>
    </message>
    <message>
        <source>Mark what is cut off: blue where a channel is at its lowest, red where at its highest</source>
        <translation>Marcar lo recortado: azul donde un canal está al mínimo, rojo donde está al máximo</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>A small whole photo while zoomed in</source>
        <translation>La foto entera en pequeño mientras está ampliada</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Show or hide the histogram</source>
        <translation>Mostrar u ocultar el histograma</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Show or hide the recipe</source>
        <translation>Mostrar u ocultar la receta</translation>
    </message>
    <message>
        <source>Photo info</source>
        <translation>Datos de la foto</translation>
    </message>
    <message>
        <source>Show or hide camera, exposure, date and size</source>
        <translation>Mostrar u ocultar cámara, exposición, fecha y tamaño</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>Mostrar u ocultar la tira de fotos</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>Cola y mensajes</translation>
    </message>
    <message>
        <source>Show or hide what a batch does</source>
        <translation>Mostrar u ocultar lo que hace un lote</translation>
    </message>
    <message>
        <source>Move panels</source>
        <translation>Mover paneles</translation>
    </message>
    <message>
        <source>Give panels titles, to move, float, stack and close them by</source>
        <translation>Poner títulos a los paneles para moverlos, soltarlos, apilarlos y cerrarlos</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Devolver todas las partes de la ventana a su sitio</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Show the next photo</source>
        <translation>Mostrar la foto siguiente</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Show the previous photo</source>
        <translation>Mostrar la foto anterior</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take the shown photo off the list; its file stays (Delete)</source>
        <translation>Quitar la foto mostrada de la lista; su archivo queda (Supr)</translation>
    </message>
    <message>
        <source>Cancel batch</source>
        <translation>Cancelar lote</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Parar el lote; las fotos hechas quedan</translation>
    </message>
    <message>
        <source>GIL laboratory…</source>
        <translation>Laboratorio del GIL…</translation>
    </message>
    <message>
        <source>Measure what threads and processes gain here</source>
        <translation>Medir lo que ganan aquí hilos y procesos</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>Do anything by its name</source>
        <translation>Hacer cualquier cosa por su nombre</translation>
    </message>
    <message>
        <source>Hold: show the original</source>
        <translation>Mantener: mostrar el original</translation>
    </message>
    <message>
        <source>On the photo or the film strip: previous, next photo</source>
        <translation>En la foto o la tira: foto anterior, siguiente</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: keep it, take it back</source>
        <translation>Al editar en la foto: conservarlo, deshacerlo</translation>
    </message>
    <message>
        <source>While a step is edited on the photo: choose a handle, move it</source>
        <translation>Al editar en la foto: elegir un tirador, moverlo</translation>
    </message>
    <message>
        <source>On the photo: zoom at the cursor; on a slider: step</source>
        <translation>En la foto: zoom en el cursor; en un deslizador: un paso</translation>
    </message>
    <message>
        <source>On the photo: fit or 100 %; on a slider: reset</source>
        <translation>En la foto: ajustar o 100 %; en un deslizador: restablecer</translation>
    </message>
    <message>
        <source>On a slider or its number: step</source>
        <translation>En un deslizador o su número: un paso</translation>
    </message>
    <message>
        <source>With a step: ten times, a tenth</source>
        <translation>Con un paso: diez veces, una décima</translation>
    </message>
    <message>
        <source>On the title of a panel: move it to that side</source>
        <translation>En el título de un panel: moverlo a ese lado</translation>
    </message>
    <message>
        <source>On the title of a panel: lay it on the next one as a tab</source>
        <translation>En el título de un panel: ponerlo como pestaña sobre el siguiente</translation>
    </message>
    <message>
        <source>On a snapshot: give it another name</source>
        <translation>En una instantánea: darle otro nombre</translation>
    </message>
    <message>
        <source>The photo&apos;s own name without its suffix</source>
        <translation>El nombre de la foto sin su extensión</translation>
    </message>
    <message>
        <source>1, 2, 3 … in the order of the batch; {seq:04} gives 0001</source>
        <translation>1, 2, 3 … en el orden del lote; {seq:04} da 0001</translation>
    </message>
    <message>
        <source>Day the photo was taken, as 2024-05-31; where the photo doesn&apos;t say, the file&apos;s. {date:%Y%m%d} gives 20240531</source>
        <translation>Día en que se tomó la foto, como 2024-05-31; si no lo dice, el del archivo. {date:%Y%m%d} da 20240531</translation>
    </message>
    <message>
        <source>Time it was taken, as 18-05-59; {time:%H%M} gives 1805</source>
        <translation>Hora en que se tomó, como 18-05-59; {time:%H%M} da 1805</translation>
    </message>
    <message>
        <source>Name of the photo&apos;s own folder</source>
        <translation>Nombre de la carpeta de la foto</translation>
    </message>
    <message>
        <source>The recipe&apos;s name</source>
        <translation>El nombre de la receta</translation>
    </message>
    <message>
        <source>Width of the photo before the recipe, in pixels</source>
        <translation>Ancho de la foto antes de la receta, en píxeles</translation>
    </message>
    <message>
        <source>Height of the photo before the recipe, in pixels</source>
        <translation>Alto de la foto antes de la receta, en píxeles</translation>
    </message>
    <message>
        <source>Maker of the camera</source>
        <translation>Fabricante de la cámara</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>The lens</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>Sensitivity, as 400</source>
        <translation>Sensibilidad, como 400</translation>
    </message>
    <message>
        <source>Aperture, as f2.8</source>
        <translation>Apertura, como f2.8</translation>
    </message>
    <message>
        <source>Exposure time, as 1-250s</source>
        <translation>Tiempo de exposición, como 1-250s</translation>
    </message>
    <message>
        <source>Focal length, as 50mm</source>
        <translation>Distancia focal, como 50mm</translation>
    </message>
    <message>
        <source>Stars, 0 to 5; -1 for a rejected photo</source>
        <translation>Estrellas, 0 a 5; -1 para una foto rechazada</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>numerada</translation>
    </message>
    <message>
        <source>exists, left out</source>
        <translation>existe, se omite</translation>
    </message>
    <message>
        <source>replaces an older one</source>
        <translation>reemplaza una anterior</translation>
    </message>
    <message>
        <source>is an original</source>
        <translation>es un original</translation>
    </message>
    <message>
        <source>name used twice</source>
        <translation>nombre usado dos veces</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de toma</translation>
    </message>
    <message>
        <source>Date changed</source>
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Not edited</source>
        <translation>Sin editar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>decodificación</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tesela</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificación</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Midtones</source>
        <translation>Medios tonos</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>releases it</source>
        <translation>lo libera</translation>
    </message>
    <message>
        <source>held the GIL in bytecode, handing it over every few milliseconds</source>
        <translation>retuvo el GIL en el bytecode y lo cedió cada pocos milisegundos</translation>
    </message>
    <message>
        <source>held the GIL inside C, for a whole call</source>
        <translation>retuvo el GIL dentro de C durante toda una llamada</translation>
    </message>
    <message>
        <source>held the GIL for a part of the time</source>
        <translation>retuvo el GIL parte del tiempo</translation>
    </message>
    <message>
        <source>memory-bound: neither lane scales</source>
        <translation>limitado por la memoria: ninguna vía escala</translation>
    </message>
    <message>
        <source>machine busy: no verdict</source>
        <translation>equipo ocupado: sin veredicto</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>the GIL</source>
        <translation>el GIL</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>el cálculo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>la memoria</translation>
    </message>
    <message>
        <source>handing tiles over</source>
        <translation>la entrega de teselas</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>otros programas</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The recipe is wrong</source>
        <translation>La receta es incorrecta</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ha ocurrido un error inesperado</translation>
    </message>
    <message>
        <source>Another batch works there</source>
        <translation>Otro lote trabaja allí</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>Se ha cancelado</translation>
    </message>
    <message>
        <source>A library for this format is missing</source>
        <translation>Falta una biblioteca para este formato</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The photo could not be worked on</source>
        <translation>No se ha podido procesar la foto</translation>
    </message>
    <message>
        <source>The result exists already</source>
        <translation>El resultado ya existe</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>A filter failed</source>
        <translation>Un filtro ha fallado</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Ha tardado demasiado</translation>
    </message>
    <message>
        <source>The photo was changed meanwhile</source>
        <translation>La foto ha cambiado entretanto</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>An original is never written over</source>
        <translation>Un original nunca se sobrescribe</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>No se permite leer el archivo</translation>
    </message>
    <message>
        <source>The workers could not start</source>
        <translation>No se han podido iniciar los trabajadores</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>The file is no photo</source>
        <translation>El archivo no es una foto</translation>
    </message>
    <message>
        <source>This format is not supported</source>
        <translation>Este formato no es compatible</translation>
    </message>
    <message>
        <source>Nothing is left of the photo</source>
        <translation>No queda nada de la foto</translation>
    </message>
    <message>
        <source>The folder of the results has gone</source>
        <translation>La carpeta de los resultados ha desaparecido</translation>
    </message>
    <message>
        <source>The program itself died of this photo</source>
        <translation>El propio programa se cerró por esta foto</translation>
    </message>
    <message>
        <source>The script failed</source>
        <translation>El script ha fallado</translation>
    </message>
    <message>
        <source>The script has not been allowed</source>
        <translation>El script no está permitido</translation>
    </message>
    <message>
        <source>The file can&apos;t become that small</source>
        <translation>El archivo no puede ser tan pequeño</translation>
    </message>
    <message>
        <source>The photo is too large</source>
        <translation>La foto es demasiado grande</translation>
    </message>
    <message>
        <source>The file is cut off</source>
        <translation>El archivo está incompleto</translation>
    </message>
    <message>
        <source>The photo can&apos;t be read</source>
        <translation>No se puede leer la foto</translation>
    </message>
    <message>
        <source>The result can&apos;t be written</source>
        <translation>No se puede escribir el resultado</translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>A worker died</source>
        <translation>Un trabajador ha terminado de forma inesperada</translation>
    </message>
    <message>
        <source>Faded film</source>
        <translation>Película desvaída</translation>
    </message>
    <message>
        <source>Soft portrait</source>
        <translation>Retrato suave</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vívido</translation>
    </message>
    <message>
        <source>Warm and crisp</source>
        <translation>Cálido y nítido</translation>
    </message>
    <message>
        <source>Web 2048</source>
        <translation>Web 2048</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>On a JPEG, as the first step and to half or less: let the decoder do part of it, several times as fast, in encoded light; about a level of 255 apart, more where bright points lie on black</source>
        <translation>En un JPEG, como primer paso y a la mitad o menos: dejar que el decodificador haga parte, mucho más rápido, en luz codificada; difiere en torno a un nivel de 255, más en puntos claros sobre negro</translation>
    </message>
    <message>
        <source>What is written; {date} or {exif.model} is the photo&apos;s own</source>
        <translation>Lo que se escribe; {date} o {exif.model} es lo propio de la foto</translation>
    </message>
    <message>
        <source>How the pixel loops run</source>
        <translation>Cómo se ejecutan los bucles de píxeles</translation>
    </message>
    <message>
        <source>First steps, and what everything does</source>
        <translation>Primeros pasos, y qué hace cada cosa</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>List all keys, and change them</source>
        <translation>Listar todas las teclas, y cambiarlas</translation>
    </message>
    <message>
        <source>On film strip or grid: choose several photos</source>
        <translation>En la tira o la cuadrícula: elegir varias fotos</translation>
    </message>
    <message>
        <source>On the grid: larger or smaller pictures</source>
        <translation>En la cuadrícula: imágenes más grandes o más pequeñas</translation>
    </message>
    <message>
        <source>On film strip or grid: take the chosen photos off the list</source>
        <translation>En la tira o la cuadrícula: quitar las fotos elegidas de la lista</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Quién hace el trabajo</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The same blur as machine code</source>
        <translation>El mismo desenfoque en código máquina</translation>
    </message>
    <message>
        <source>What the cores are worth</source>
        <translation>Lo que valen los núcleos</translation>
    </message>
    <message>
        <source>Two threads and one counter</source>
        <translation>Dos hilos y un contador</translation>
    </message>
    <message>
        <source>A blur run by Python itself</source>
        <translation>Un desenfoque ejecutado por Python</translation>
    </message>
    <message>
        <source>A JPEG into memory, by Pillow</source>
        <translation>Un JPEG a memoria, con Pillow</translation>
    </message>
    <message>
        <source>A median with a Python callback for every pixel (SciPy&apos;s generic_filter)</source>
        <translation>Una mediana con una llamada de Python por píxel (generic_filter de SciPy)</translation>
    </message>
    <message>
        <source>The same median by our kernel, compiled</source>
        <translation>La misma mediana con nuestro bucle, compilado</translation>
    </message>
    <message>
        <source>The same median by our kernel, interpreted</source>
        <translation>La misma mediana con nuestro bucle, interpretado</translation>
    </message>
    <message>
        <source>The same median by Pillow</source>
        <translation>La misma mediana con Pillow</translation>
    </message>
    <message>
        <source>The same median by SciPy</source>
        <translation>La misma mediana con SciPy</translation>
    </message>
    <message>
        <source>A whole batch: files and Python together</source>
        <translation>Un lote entero: archivos y Python juntos</translation>
    </message>
    <message>
        <source>NumPy in another interpreter</source>
        <translation>NumPy en otro intérprete</translation>
    </message>
    <message>
        <source>The same kernels in another interpreter</source>
        <translation>Los mismos bucles en otro intérprete</translation>
    </message>
    <message>
        <source>Sending pixels, or sharing them</source>
        <translation>Enviar píxeles, o compartirlos</translation>
    </message>
    <message>
        <source>Reading and decoding photos</source>
        <translation>Leer y decodificar fotos</translation>
    </message>
    <message>
        <source>Reference counts</source>
        <translation>Contadores de referencias</translation>
    </message>
    <message>
        <source>Starting workers</source>
        <translation>Iniciar trabajadores</translation>
    </message>
    <message>
        <source>How often threads take turns</source>
        <translation>Con qué frecuencia se turnan los hilos</translation>
    </message>
    <message>
        <source>Small and large tiles</source>
        <translation>Teselas pequeñas y grandes</translation>
    </message>
    <message>
        <source>Waiting for something outside</source>
        <translation>Esperar algo de fuera</translation>
    </message>
    <message>
        <source>One worker, one for each core, two for each core</source>
        <translation>Un trabajador, uno por núcleo, dos por núcleo</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Add to jobs</source>
        <translation>Añadir a tareas</translation>
    </message>
    <message>
        <source>Run it later, exactly as it is asked for now</source>
        <translation>Ejecutarlo más tarde, tal como se pide ahora</translation>
    </message>
    <message>
        <source>All {0} open photos</source>
        <translation>Las {0} fotos abiertas</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Solo {0}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>As each photo has it</source>
        <translation>Como lo tiene cada foto</translation>
    </message>
    <message>
        <source>The results&apos; names. Fields:</source>
        <translation>Nombres de los resultados. Campos:</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Carpeta de los resultados</translation>
    </message>
    <message>
        <source>Choose a folder for the results.</source>
        <translation>Elija una carpeta para los resultados.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Save photo as</source>
        <translation>Guardar foto como</translation>
    </message>
    <message>
        <source>Paused: {0} of {1} results</source>
        <translation>En pausa: {0} de {1} resultados</translation>
    </message>
    <message>
        <source>{0} of {1} results</source>
        <translation>{0} de {1} resultados</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotos</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Which photos are shown</source>
        <translation>Qué fotos se muestran</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>Orden de las fotos</translation>
    </message>
    <message>
        <source>Smaller pictures (-)</source>
        <translation>Imágenes más pequeñas (-)</translation>
    </message>
    <message>
        <source>Larger pictures (+)</source>
        <translation>Imágenes más grandes (+)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>HandleBar</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take back what was done (Esc)</source>
        <translation>Deshacer lo hecho (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep what was done (Enter)</source>
        <translation>Conservar lo hecho (Intro)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HistogramView</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How often each brightness occurs in what is shown, from black to white (H hides it)</source>
        <translation>Con qué frecuencia aparece cada brillo en lo mostrado, de negro a blanco (H lo oculta)</translation>
    </message>
</context>
<context>
    <name>InfoPanel</name>
    <message>
        <source>Photo info</source>
        <translation>Datos de la foto</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{0}; it is kept as {1}</source>
        <translation>{0}; se conserva como {1}</translation>
    </message>
    <message>
        <source>{0} waits as job {1}</source>
        <translation>{0} espera como tarea {1}</translation>
    </message>
    <message>
        <source>Save jobs</source>
        <translation>Guardar tareas</translation>
    </message>
    <message>
        <source>Load jobs</source>
        <translation>Cargar tareas</translation>
    </message>
    <message>
        <source>Jobs (*.toml)</source>
        <translation>Tareas (*.toml)</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Tareas en espera</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <source>Run the jobs, one after the other</source>
        <translation>Ejecutar las tareas, una tras otra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Run this job earlier</source>
        <translation>Ejecutar antes esta tarea</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Run this job later</source>
        <translation>Ejecutar después esta tarea</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this job off the list</source>
        <translation>Quitar esta tarea de la lista</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Guardar la lista en un archivo</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Add the jobs of a file</source>
        <translation>Añadir las tareas de un archivo</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Usually said: “{0}”. Found: {1}</source>
        <translation>Suele decirse: «{0}». Hallado: {1}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>GIL laboratory</source>
        <translation>Laboratorio del GIL</translation>
    </message>
    <message>
        <source>Other interpreter: found by itself</source>
        <translation>Otro intérprete: se busca solo</translation>
    </message>
    <message>
        <source>Other interpreter</source>
        <translation>Otro intérprete</translation>
    </message>
    <message>
        <source>The path of another Python to race against: PyPy, a free-threaded one, any from 3.9 on</source>
        <translation>Ruta de otro Python con el que competir: PyPy, uno sin GIL, cualquiera desde 3.9</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The same work in threads, in processes and one after the other, on this machine. Leave it alone meanwhile: the quieter it is, the clearer the verdict.</source>
        <translation>El mismo trabajo en hilos, en procesos y uno tras otro, en esta máquina. Déjela tranquila mientras: cuanto más quieta, más claro el veredicto.</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>The race: Python against machine code</source>
        <translation>La carrera: Python contra código máquina</translation>
    </message>
    <message>
        <source>One median, five ways</source>
        <translation>Una mediana, cinco maneras</translation>
    </message>
    <message>
        <source>All experiments (one to two minutes)</source>
        <translation>Todos los experimentos (uno o dos minutos)</translation>
    </message>
    <message>
        <source>The steps of this recipe</source>
        <translation>Los pasos de esta receta</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}</source>
        <translation>No se puede escribir {0}: {1}</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>{0} of {1} experiments</source>
        <translation>{0} de {1} experimentos</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A batch is running. Cancel it and quit? Finished photos stay.</source>
        <translation>Hay un lote en marcha. ¿Cancelarlo y salir? Las fotos hechas quedan.</translation>
    </message>
    <message>
        <source>Cancel batch and quit</source>
        <translation>Cancelar lote y salir</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
</context>
<context>
    <name>LevelsBox</name>
    <message>
        <source>{0}: {1}. {2} of the photo becomes black, {3} white.</source>
        <translation>{0}: {1}. {2} de la foto pasa a negro, {3} a blanco.</translation>
    </message>
</context>
<context>
    <name>LevelsEditor</name>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>What comes in, and how much of it becomes black and white, in the channel that has most</source>
        <translation>Lo que entra, y cuánto de ello pasa a negro y a blanco, en el canal que más tiene</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Suelte aquí fotos o una carpeta</translation>
    </message>
    <message>
        <source>Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.</source>
        <translation>Ctrl+Mayús+O abre una carpeta; Ctrl+O, fotos sueltas.</translation>
    </message>
    <message>
        <source>Build a recipe on the right and watch it work; Export puts it on all open photos.</source>
        <translation>Componga una receta a la derecha y véala actuar; Exportar la aplica a todas las fotos abiertas.</translation>
    </message>
    <message>
        <source>Your originals are never changed; F1 opens the help.</source>
        <translation>Sus originales nunca se modifican; F1 abre la ayuda.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be shown</source>
        <translation>Esta foto no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>LooksView</name>
    <message>
        <source>Put on</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Queue and messages</source>
        <translation>Cola y mensajes</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open photos or a folder (Ctrl+O)</source>
        <translation>Abrir fotos o una carpeta (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Nothing to report.</source>
        <translation>Nada que informar.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Who runs the tiles</source>
        <translation>Quién procesa las teselas</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Threads only</source>
        <translation>Solo hilos</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>The whole photo and the part that is seen; drag to see another (N hides it)</source>
        <translation>La foto entera y la parte visible; arrastre para ver otra (N la oculta)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is a recipe {0} already; choose it by name</source>
        <translation>Ya hay una receta {0}; elíjala por su nombre</translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <source>Photos ({0})</source>
        <translation>Fotos ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Open recipe</source>
        <translation>Abrir receta</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Recetas (*.toml)</translation>
    </message>
    <message>
        <source>There are no photos in {0}</source>
        <translation>No hay fotos en {0}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste chosen steps</source>
        <translation>Pegar los pasos elegidos</translation>
    </message>
    <message>
        <source>A step takes the place of one of the same filter, or comes behind the others.</source>
        <translation>Un paso sustituye al del mismo filtro, o va detrás de los demás.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Run this script?</source>
        <translation>¿Ejecutar este script?</translation>
    </message>
    <message>
        <source>{0} is a program. It will run with all the rights you have.</source>
        <translation>{0} es un programa. Se ejecutará con todos sus permisos.</translation>
    </message>
    <message>
        <source>Allow it only if you trust where it comes from. It is asked again when the file changes.</source>
        <translation>Permítalo solo si confía en su origen. Se vuelve a preguntar si el archivo cambia.</translation>
    </message>
    <message>
        <source>Allow and run</source>
        <translation>Permitir y ejecutar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Don&apos;t run it</source>
        <translation>No ejecutarlo</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Grid of photos</source>
        <translation>Cuadrícula de fotos</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>It has a recipe of its own</source>
        <translation>Tiene receta propia</translation>
    </message>
</context>
<context>
    <name>Picking</name>
    <message>
        <source>The photo is still being read; click once more in a moment.</source>
        <translation>La foto aún se está leyendo; haga clic otra vez en un momento.</translation>
    </message>
    <message>
        <source>There is no colour to tell there: click on something grey, not too dark or bright.</source>
        <translation>Ahí no hay color que leer: haga clic en algo gris, ni muy oscuro ni muy claro.</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>Soft proof: {0}</source>
        <translation>Prueba en pantalla: {0}</translation>
    </message>
    <message>
        <source>No soft proof</source>
        <translation>Sin prueba en pantalla</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>No batch has run yet.</source>
        <translation>Aún no se ha ejecutado ningún lote.</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the batch; finished photos stay</source>
        <translation>Parar el lote; las fotos hechas quedan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Hold the batch, or let it go on</source>
        <translation>Detener el lote, o dejarlo seguir</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Do the photos that failed again, as they were asked for</source>
        <translation>Repetir las fotos fallidas, tal como se pidieron</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>Fotos del lote</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Recipe actions</source>
        <translation>Acciones de la receta</translation>
    </message>
    <message>
        <source>Open, save, presets</source>
        <translation>Abrir, guardar, preajustes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Add a filter to the recipe (Ctrl+F)</source>
        <translation>Añadir un filtro a la receta (Ctrl+F)</translation>
    </message>
    <message>
        <source>No steps yet. Add a filter, or take a preset from the menu above.</source>
        <translation>Aún no hay pasos. Añada un filtro o tome un preajuste del menú de arriba.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>photoedit ended unexpectedly last time; here is what was open</source>
        <translation>photoedit terminó de forma inesperada; aquí está lo que estaba abierto</translation>
    </message>
</context>
<context>
    <name>ResultNames</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Nombres de los resultados</translation>
    </message>
</context>
<context>
    <name>ResultTabs</name>
    <message>
        <source>Results of each photo</source>
        <translation>Resultados de cada foto</translation>
    </message>
    <message>
        <source>Add a result: each photo is written once more</source>
        <translation>Añadir un resultado: cada foto se escribe una vez más</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Quitar este resultado</translation>
    </message>
</context>
<context>
    <name>ResumeBanner</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Do what is left of it, exactly as it was asked for then</source>
        <translation>Hacer lo que queda, tal como se pidió entonces</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leave it as it is; what is finished stays</source>
        <translation>Dejarlo como está; lo terminado queda</translation>
    </message>
    <message>
        <source>Resume {0} of {1}? The batch into {2} did not come to its end.</source>
        <translation>¿Reanudar {0} de {1}? El lote hacia {2} no llegó a su fin.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose recipe this is</source>
        <translation>De quién es esta receta</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Edit the folder&apos;s recipe; a photo&apos;s own is dropped (Undo brings it back)</source>
        <translation>Editar la receta de la carpeta; la propia de la foto se descarta (Deshacer la recupera)</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Esta foto</translation>
    </message>
    <message>
        <source>Give this photo a recipe of its own, which overrides the folder&apos;s</source>
        <translation>Dar a esta foto una receta propia, que prevalece sobre la de la carpeta</translation>
    </message>
</context>
<context>
    <name>ScriptLine</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Export without knowing it</source>
        <translation>Exportar sin saberlo</translation>
    </message>
    <message>
        <source>Measuring what {0} does with Python&apos;s global lock…</source>
        <translation>Midiendo qué hace {0} con el bloqueo global de Python…</translation>
    </message>
    <message>
        <source>{0}: {1}. For these photos about {2} s in threads, {3} s in processes.</source>
        <translation>{0}: {1}. Para estas fotos, unos {2} s en hilos y {3} s en procesos.</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Usar {0}</translation>
    </message>
</context>
<context>
    <name>ScriptProbe</name>
    <message>
        <source>It ended without a result.</source>
        <translation>Terminó sin resultado.</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Default: automatic, here {0}.</source>
        <translation>Por defecto: automático, aquí {0}.</translation>
    </message>
    <message>
        <source>Default: automatic.</source>
        <translation>Por defecto: automático.</translation>
    </message>
    <message>
        <source>Default: {0}.</source>
        <translation>Por defecto: {0}.</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>A snapshot keeps the photo&apos;s recipe as it is now, to go back to.</source>
        <translation>Una instantánea guarda la receta de la foto como está ahora, para volver a ella.</translation>
    </message>
    <message>
        <source>Keep the recipe as a preset</source>
        <translation>Guardar la receta como preajuste</translation>
    </message>
    <message>
        <source>Take a snapshot (Ctrl+Shift+N)</source>
        <translation>Tomar una instantánea (Ctrl+Mayús+N)</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Keep as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Snapshot {0}</source>
        <translation>Instantánea {0}</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Rename snapshot</source>
        <translation>Cambiar nombre de la instantánea</translation>
    </message>
    <message>
        <source>{0} comes with the program and stays</source>
        <translation>{0} viene con el programa y queda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the keys the chosen command is to have</source>
        <translation>Pulse las teclas que ha de tener la orden elegida</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>The chosen command has no keys any more</source>
        <translation>La orden elegida ya no tiene teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Give the chosen command its own keys back</source>
        <translation>Devolver sus teclas a la orden elegida</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Give every command its own keys back</source>
        <translation>Devolver sus teclas a todas las órdenes</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>Take the keys from the other command</source>
        <translation>Tomar las teclas de la otra orden</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>{0} is taken: {1}.</source>
        <translation>{0} está ocupado: {1}.</translation>
    </message>
    <message>
        <source>{0} does “{1}” already.</source>
        <translation>{0} ya hace «{1}».</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>The strip shows {0} of {1} photos, as the grid does</source>
        <translation>La tira muestra {0} de {1} fotos, como la cuadrícula</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Píxel bajo el ratón</translation>
    </message>
    <message>
        <source>Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)</source>
        <translation>Columna, fila · valores antes y después de la receta, como en el archivo · L*a*b* (D50)</translation>
    </message>
    <message>
        <source>Who does the work</source>
        <translation>Quién hace el trabajo</translation>
    </message>
    <message>
        <source>Who works on the tiles of a photo; the toolbar and Settings change it</source>
        <translation>Quién procesa las teselas de una foto; la barra de herramientas y los ajustes lo cambian</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Show the values of {0}</source>
        <translation>Mostrar los valores: {0}</translation>
    </message>
    <message>
        <source>Show or hide the values</source>
        <translation>Mostrar u ocultar los valores</translation>
    </message>
    <message>
        <source>Tick: the step is on</source>
        <translation>Marcado: el paso está activo</translation>
    </message>
    <message>
        <source>Actions for {0}</source>
        <translation>Acciones para {0}</translation>
    </message>
    <message>
        <source>Duplicate, move, reset, remove</source>
        <translation>Duplicar, mover, restablecer, quitar</translation>
    </message>
    <message>
        <source>Edit {0} on the photo</source>
        <translation>Editar {0} en la foto</translation>
    </message>
    <message>
        <source>Edit on the photo: Enter keeps it, Esc takes it back</source>
        <translation>Editar en la foto: Intro lo conserva, Esc lo deshace</translation>
    </message>
    <message>
        <source>Pick {0} from the photo</source>
        <translation>Tomar {0} de la foto</translation>
    </message>
    <message>
        <source>Click on something in the photo that should be grey</source>
        <translation>Haga clic en la foto en algo que deba ser gris</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Opacity and mask</source>
        <translation>Opacidad y máscara</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The batch runs.</source>
        <translation>El lote está en marcha.</translation>
    </message>
    <message>
        <source>bound by {0}</source>
        <translation>limitado por {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written; choose another folder</source>
        <translation>No se puede escribir {0}; elija otra carpeta</translation>
    </message>
    <message>
        <source>Save trace</source>
        <translation>Guardar traza</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Wheel: zoom; drag: move; double-click: all of it.</source>
        <translation>Rueda: zoom; arrastrar: mover; doble clic: todo.</translation>
    </message>
    <message>
        <source>Save trace…</source>
        <translation>Guardar traza…</translation>
    </message>
    <message>
        <source>Save as a file for Perfetto or Chrome</source>
        <translation>Guardar un archivo para Perfetto o Chrome</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save as it is shown, as PNG</source>
        <translation>Guardar como se muestra, en PNG</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the batch</source>
        <translation>Cronología del lote</translation>
    </message>
    <message>
        <source>GIL wait {0} ms</source>
        <translation>espera del GIL {0} ms</translation>
    </message>
    <message>
        <source>waiting for a core {0} ms</source>
        <translation>esperando un núcleo {0} ms</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Escritor</translation>
    </message>
    <message>
        <source>No batch has run yet.</source>
        <translation>Aún no se ha ejecutado ningún lote.</translation>
    </message>
    <message>
        <source>waiting for the GIL</source>
        <translation>esperando el GIL</translation>
    </message>
    <message>
        <source>waiting for a core</source>
        <translation>esperando un núcleo</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Drag the panel by its title, or move it with the arrow keys; Enter lays it on the next one</source>
        <translation>Arrastre el panel por su título o muévalo con las flechas; Intro lo pone sobre el siguiente</translation>
    </message>
    <message>
        <source>Take {0} out of the window, or put it back</source>
        <translation>Sacar {0} de la ventana o devolverlo</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>The result at 100 %</source>
        <translation>El resultado al 100 %</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Como se escribe</translation>
    </message>
    <message>
        <source>The photo after encoding, at 100 %</source>
        <translation>La foto después de codificar, al 100 %</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>The photo before encoding (hold \)</source>
        <translation>La foto antes de codificar (mantener \)</translation>
    </message>
    <message>
        <source>Size of the results</source>
        <translation>Tamaño de los resultados</translation>
    </message>
    <message>
        <source>Trying it out on one photo…</source>
        <translation>Probando con una foto…</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} x {3} pixels ({4} MP)</source>
        <translation>{0}: {1}, {2} x {3} píxeles ({4} MP)</translation>
    </message>
    <message>
        <source>all photos: about {0}</source>
        <translation>todas las fotos: unos {0}</translation>
    </message>
</context>
<context>
    <name>Warming</name>
    <message>
        <source>Preparing filters, this once: {0} of {1}. You can work meanwhile.</source>
        <translation>Preparando filtros, solo esta vez: {0} de {1}. Puede trabajar mientras tanto.</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Folder that photos come into</source>
        <translation>Carpeta a la que llegan las fotos</translation>
    </message>
    <message>
        <source>Folder for the results; not inside the other</source>
        <translation>Carpeta de los resultados; no dentro de la otra</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Results in</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>{0} done, {1} failed</source>
        <translation>{0} hechas, {1} fallidas</translation>
    </message>
    <message>
        <source>New photos get the recipe as it is at the start, and the last export&apos;s format.</source>
        <translation>Las fotos nuevas reciben la receta del inicio y el formato de la última exportación.</translation>
    </message>
    <message>
        <source>Watching: {0}</source>
        <translation>Vigilando: {0}</translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation>Parado: {0}</translation>
    </message>
</context>
<context>
    <name>WheelsEditor</name>
    <message>
        <source>Show the numbers of these tones</source>
        <translation>Mostrar los números de estos tonos</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>Color de {0}</translation>
    </message>
    <message>
        <source>Drag the dot towards a colour, or move it with the arrows</source>
        <translation>Arrastre el punto hacia un color, o muévalo con las flechas</translation>
    </message>
</context>
</TS>
